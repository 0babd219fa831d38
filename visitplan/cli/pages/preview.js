// Asks every second whether the itinerary was saved; then shows the findings anew and lets the schedule stay where it was scrolled.
"use strict";
const frame = document.querySelector("iframe");
const findings = document.querySelector("#findings");
let seen = document.body.dataset.version;

function leaveAlone() {
  for (const link of frame.contentDocument.querySelectorAll('a[href^="http"]')) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
}

function showAnew(state) {
  seen = state.version;
  document.title = state.title;
  findings.innerHTML = state.findings; // escaped by the server
  const place = frame.contentWindow.scrollY;
  frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, place), { once: true });
  frame.contentWindow.location.reload();
}

async function look() {
  try {
    const state = await (await fetch("state", { cache: "no-store" })).json();
    document.body.classList.remove("gone");
    if (state.version !== seen) showAnew(state);
  } catch {
    document.body.classList.add("gone");
  }
  setTimeout(look, 1000);
}

frame.addEventListener("load", leaveAlone);
look();
