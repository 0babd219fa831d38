// Prints what axe-core (WCAG 2.2 A and AA, and its best practices) has against each page named on the command line, as JSON.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const source = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
// jsdom draws nothing, so what needs a drawn page (colours, sizes) is left to tests that compute it.
const rules = { "color-contrast": { enabled: false }, "target-size": { enabled: false } };
const found = {};
for (const page of process.argv.slice(2)) {
  const { window } = new JSDOM(readFileSync(page, "utf8"), { runScripts: "outside-only", pretendToBeVisual: true });
  window.eval(source);
  const { violations, passes } = await window.axe.run(window.document, { rules });
  found[page] = {
    passed: passes.length,
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`),
  };
  window.close();
}
process.stdout.write(JSON.stringify(found));
