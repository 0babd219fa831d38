"""Broken YAML in words for people, the same from both parsers."""

import pytest

from visitplan.document.events import PARSER, EventParser, PureParser
from visitplan.document.reader import attempted

QUOTE = "put the text in quotes"
CASES = [
    ("title: Lunch: soup\n", "1:8", "a text with `: ` in it needs quotes", f'{QUOTE}: `title: "Lunch: soup"`'),
    ('- t: R: "x" y # c\n', "1:6", "a text with `: ` in it needs quotes", f"{QUOTE}: `- t: 'R: \"x\" y' # c`"),
    ("h: {a: b: c}\n", "1:8", "a text with `: ` in it needs quotes", f'{QUOTE}: `h: {{a: "b: c"}}`'),
    (
        "v:\n  title: X\n    dates: Y\n",
        "3:5",
        "`dates` is indented beneath `title`, which already has a value",
        "indent it by 2 spaces, in line with `title`",
    ),
    ("title:Lunch\nhost: Y\n", "1:1", "a space is missing after `title:`", "write `title: Lunch`"),
    ("v:\n  a: X\n  title:Lunch\n", "3:3", "a space is missing after `title:`", "write `title: Lunch`"),
    (
        "v:\n  title: X\n  dates 2023\n  host: Y\n",
        "3:3",
        "`dates 2023` has no `:`",
        "write `key: value`, or indent it to continue the text above",
    ),
    ("hello\na: b\n", "1:1", "`hello` has no `:`", "write it as `key: value`"),
    (
        "v:\n  title: X\n<<<<<<< HEAD\n  dates: Y\n=======\n  dates: Z\n>>>>>>> main\n",
        "3:1",
        "git has left both sides of a merge here",
        "keep the lines of one side, and delete the other with the lines `<<<<<<<`, `=======` and `>>>>>>>`",
    ),
    (
        "v:\n    title: X\n  dates: Y\n",
        "3:3",
        "this line is indented by 2 spaces, like none of the lines it could belong to",
        "indent it by 0 or 4 spaces",
    ),
    ("v:\n\ta: 1\n", "2:1", "a tab stands here, where YAML takes spaces", "write spaces in place of tabs"),
    ("a: @home\n", "1:4", "a text cannot begin with `@`", f'{QUOTE}: `a: "@home"`'),
    ("a: {t: @home, u: v}\n", "1:8", "a text cannot begin with `@`", f'{QUOTE}: `a: {{t: "@home", u: v}}`'),
    ("a: {@b: c}\n", "1:5", "a text cannot begin with `@`", f'{QUOTE}: `a: {{"@b": c}}`'),
    ("a: `code` here # c\n", "1:4", "a text cannot begin with a backtick", f'{QUOTE}: `a: "`code` here" # c`'),
    ("a: %x\n", "1:4", "a text cannot begin with `%`", f'{QUOTE}: `a: "%x"`'),
    ("a: *b*\n", "1:4", "a text cannot begin with `*`", f'{QUOTE}: `a: "*b*"`'),
    ("a: & Co\n", "1:4", "a text cannot begin with `&`", f'{QUOTE}: `a: "& Co"`'),
    ("a: > 18 år\n", "1:4", "a text cannot begin with `>`", f'{QUOTE}: `a: "> 18 år"`'),
    ("a: ? b\n", "1:4", "a text cannot begin with `?`", f'{QUOTE}: `a: "? b"`'),
    ("a: ,b\n", "1:4", "a text cannot begin with `,`", f'{QUOTE}: `a: ",b"`'),
    ("a: ]\n", "1:4", "a text cannot begin with `]`", f'{QUOTE}: `a: "]"`'),
    ("a: !<x\n", "1:4", "a text cannot begin with `!`", f'{QUOTE}: `a: "!<x"`'),
    ("%x\n", "1:1", "a line cannot begin with `%`", "delete the line, or put the text in quotes"),
    ("%YAML 3.0\n---\na: b\n", "1:1", "a line cannot begin with `%`", "delete the line, or put the text in quotes"),
    ('a: "x\nb: y\n', "1:4", "the quote that opens here is never closed", 'write `"` where the text ends'),
    ('a: "x\nb: "y"\n', "1:4", "the quote that opens here closes only at line 2", 'write `"` where the text ends'),
    ('a: "Hej" sa\n', "1:10", "text goes on after the closing quote", f"{QUOTE}: `a: '\"Hej\" sa'`"),
    ("a: 'it's'\nb: c\n", "1:8", "text goes on after the closing quote", f'{QUOTE}: `a: "it\'s"`'),
    ("a: [TBC] lunch\n", "1:10", "text goes on after the closing `]`", f'{QUOTE}: `a: "[TBC] lunch"`'),
    (
        'a: "C:\\dir"\n',
        "1:7",
        "a backslash begins an escape in double quotes, and `\\d` is none",
        "in single quotes a backslash is only a backslash: 'C:\\visits'",
    ),
    (
        'a: "\\UFFFFFFFF"\n',
        "1:5",
        "a backslash begins an escape in double quotes, and `\\U` is none",
        "in single quotes a backslash is only a backslash: 'C:\\visits'",
    ),
    ("h: {a: {b: c}\nsites:\n  x: y\n", "1:4", "`{` is never closed", "write `}` where it ends"),
    ("a: [b\n", "1:4", "`[` is never closed", "write `]` where it ends"),
    ("a:\n  t: {sv: Rundtur, en: Tour\n  when: 9\n", "2:6", "`{` is never closed", "write `}` where it ends"),
    ("a: [max, ira\nb:\n  c: d\n", "1:4", "`[` is never closed", "write `]` where it ends"),
    (
        "a: {b: #00ff}\nc: d\n",
        "1:4",
        "`{` is never closed, for `#` begins a comment",
        f'{QUOTE}: `a: {{b: "#00ff"}}`',
    ),
    ("h: [a, b}\n", "1:9", "`[` of line 1 is closed by `}`", "write `]`"),
    ("a: {b: c}}\n", "1:10", "`}` closes nothing", "delete it, or put the text in quotes"),
    (
        "h: {\n a: {b: c}\n d: e\n}\n",
        "3:2",
        "a comma is missing here, in `{` of line 1",
        "write `,` between the parts, and `}` at the end",
    ),
    ("n: [a, , b]\n", "1:8", "nothing stands before this comma", "write the missing value, or delete the comma"),
    (
        "a: - b\n",
        "1:4",
        "a list cannot begin on the line of its key `a`",
        "write it below the key, or in brackets: `[one, two]`",
    ),
    ("h:\n  a: b\n  - c\n", "3:3", "a list stands here among keys", "write it below a key, or delete the `-`"),
    ("h:\n  - c\n  a: b\n", "3:3", "this line stands in a list and does not begin with `- `", "begin it with `- `"),
    (": b\n", "1:1", "a key is missing before this `:`", QUOTE),
    (
        "{a: b} c\n",
        "1:8",
        "nothing can follow here, for what stands above is complete",
        "is it indented as it should be?",
    ),
]


@pytest.mark.parametrize("parser", [PARSER, PureParser])
@pytest.mark.parametrize(("text", "place", "message", "hint"), CASES)
def test_a_mistake_has_one_sentence_and_one_place(
    parser: EventParser, text: str, place: str, message: str, hint: str
) -> None:
    """Whichever parser read the file."""
    document = attempted("v.yaml", text.encode(), parser=parser)
    assert [(str(found.span), found.message, found.hint) for found in document.findings] == [
        (f"v.yaml:{place}", message, hint)
    ]
    assert document.incomplete


@pytest.mark.parametrize("parser", [PARSER, PureParser])
def test_what_was_read_before_the_mistake_is_kept(parser: EventParser) -> None:
    """With the findings made until then, in their order."""
    document = attempted("v.yaml", b"a: 1\na: 2\nb: {c: d, e: [f}\n", parser=parser)
    assert document.value == {"a": "1", "b": {"c": "d", "e": ["f"]}}
    assert [found.rule for found in document.findings] == ["repeated-key", "invalid-yaml"]


PRIVATE = frozenset({"phone", "health", "diet"})
LEAKS = [
    "bo:\n  phone: Secret: 1\n",
    "bo:\n  health: Secret\n    Secretly: 1\n",
    "bo:\n  health: |\n    Secret: 1\n   Secretly: 2\n",
    'bo: {name: B, phone: "Secret" more}\n',
    "bo:\n  phone: @Secret\n",
    "bo:\n  diet: !Secret\n",
    "bo:\n  diet: *Secret\n",
    "bo:\n  diet: &Secret x\n",
    "bo:\n  diet: {Secret: 1, Secret: 2}\n",
    "bo:\n  diet:\n    - Secret\n    Secretly\n  x: y\n",
    "bo:\n  diet: {a: Secret\n    Secretly: [b}\n",
    "bo:\n  diet: - Secret\n",
    "bo:\n  health: Secret:x\n    Secretly: 2\n",
    "bo:\n  phone: #Secret\n",
]


@pytest.mark.parametrize("name", ["visit.yaml", "visit.private.yaml"])
@pytest.mark.parametrize("text", LEAKS)
def test_no_message_and_no_masked_line_shows_a_private_value(name: str, text: str) -> None:
    """Not even where the file is broken."""
    document = attempted(name, text.encode(), PRIVATE)
    assert document.findings or document.commented
    shown = [(found.message, found.hint) for found in document.findings]
    assert "Secret" not in f"{shown} {document.commented} {document.masked(PRIVATE)}"
