"""What is read line by line is what the events of YAML give, to each place; whatever is less plain is left to them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visitplan.document.building import built
from visitplan.document.events import PARSER, EventParser, PureParser
from visitplan.document.plain import plain_tree
from visitplan.document.reader import attempted
from visitplan.document.source import Source, source_of

ROOT = Path(__file__).parents[2]
WRITTEN = sorted(
    [
        *(ROOT / "itineraries").glob("*.yaml"),
        *(ROOT / "tests/visits").glob("*.yaml"),
        *(ROOT / "tests/rules").rglob("*.yaml"),
    ]
)

PLAIN = """\
# an itinerary
visit:  # what it is
  title: {sv: Besök, uk: "Візит, осінь", en: 'Visit: autumn'}
  welcome: >-
    Välkomna
    till oss!
  practical: |
    # no comment
    Vi ses.

  dates: 2027-04-12 to 2027-04-13
  note: A long text
    over two lines
hosts: {}
delegates:
- anna
- name: Bo
  phone: +46 70 174 06 05
  arrives:
-  [a, [b, {c: d}], []]
"""


def same(text: str, parser: EventParser = PARSER) -> bool:
    """Whether a text is plain; then it is what the events say of it, and they have nothing to say against it."""
    tree = plain_tree(Source("v.yaml", text))
    if tree is None:
        return False
    value, places = tree
    document = built(Source("v.yaml", text), frozenset(), parser)
    assert repr(value) == repr(document.value)  # the order of keys too
    assert places.marks == document.places.marks
    assert sorted(places.first.values()) == sorted(document.places.first.values())
    assert (document.findings, document.aside, document.cuts, document.commented) == ((), (), (), ())
    assert not document.incomplete
    return True


def test_what_plain_lines_say() -> None:
    """Expected by hand: texts are their letters, what is empty is absent, folded lines are one."""
    document = attempted("v.yaml", PLAIN.encode())
    assert document.value == {
        "visit": {
            "title": {"sv": "Besök", "uk": "Візит, осінь", "en": "Visit: autumn"},
            "welcome": "Välkomna till oss!",
            "practical": "# no comment\nVi ses.\n",
            "dates": "2027-04-12 to 2027-04-13",
            "note": "A long text over two lines",
        },
        "hosts": {},
        "delegates": [
            "anna",
            {"name": "Bo", "phone": "+46 70 174 06 05", "arrives": None},
            ["a", ["b", {"c": "d"}], []],
        ],
    }
    assert str(document.span(("visit", "title", "en"))) == "v.yaml:3:46"
    assert str(document.span(("delegates", "2", "1", "1", "c"))) == "v.yaml:20:16"
    assert same(PLAIN)
    assert same(PLAIN, PureParser)


@pytest.mark.parametrize("path", [path for path in WRITTEN if "itineraries" in path.parts or "visits" in path.parts])
def test_visits_as_people_write_them_need_no_parser(path: Path) -> None:
    """One of them has a question mark in braces, the others are plain."""
    assert same(path.read_text(encoding="utf-8")) is (path.stem != "lone-language-kajaani")


def test_empty_lines_and_comments_may_end_a_file() -> None:
    """As editors leave them."""
    for end in ("\n\n", "\n# done\n", "\n  \n", "\n# done", ""):
        assert same("a:\n  b: c" + end)


@pytest.mark.parametrize("path", WRITTEN)
def test_files_with_mistakes_are_read_alike(path: Path) -> None:
    """Plain or not, no written file of ours is read in two ways."""
    source, findings = source_of(path.name, path.read_bytes())
    assert source is None or findings or same(source.text) in {True, False}


@pytest.mark.parametrize(
    "text",
    [
        "a: b: c\n",
        "a: {b: c\n}\n",
        "a: {b, c: d}\n",
        "a: {b: 59.1, 18.2}\n",
        "a: {b: c}}\n",
        "a: {b: [c}]\n",
        "a: {b: {c: d} e: f}\n",
        "a: [b, c], d\n",
        "a: [, b]\n",
        "a: [b, ]\n",
        "a: [b: c]\n",
        "a: [[[[[[[[[[[[[[[[[b]]]]]]]]]]]]]]]]]\n",
        "a: {b: c, b: d}\n",
        "a: b\na: c\n",
        "a: 'it''s'\n",
        'a: "tab\\t"\n',
        "a: 'b\n  c'\n",
        "a: #00538f\n",
        "a: # nothing\n",
        "a: b # c\n  d\n",
        "a: b\n\n  c\n",
        "a: >-\n  b\n\n  c\n",
        "a: >-\n  b\n   c\n",
        "a: |+\n  b\n",
        "a: |\n  b",
        "a: |\n  b\n \n",
        "a: |\n  b\n \nc: d\n",
        "a: *b\n",
        "a: &b c\n",
        "a: !b c\n",
        "<<: {a: b}\n",
        "? a\n: b\n",
        "- a\n",
        "a:\n  - b\n  c: d\n",
        "a:\n  - - b\n",
        "a:\n  -\n",
        "a:\n   b: c\n  d: e\n",
        " a: b\nc: d\n",
        "---\na: b\n",
        "a: b\n...\n",
        "a:\tb\n",
        "",
        "# nothing\n",
    ],
)
def test_what_is_not_plain_is_left(text: str) -> None:
    """Also much that YAML allows: it is read a little later."""
    assert plain_tree(Source("v.yaml", text)) is None


KEYS = ("", "", "a: ", "b: ", "c:", "d:  ", "long-key.1: ", "å: ", "<<: ", "- ", "-", "? ", ": ")
VALUES = (
    r"""
 ~ x ~ x y ~ 09:30 ~ x: y ~ x:y ~ x #y ~ x#y ~ -x ~ - x ~ x? ~ ?x ~ x, y ~ https://x.example/?y ~ x } ~ x]
"x, y" ~ 'x: y' ~ 'x''y' ~ "x\ty" ~ '' ~ "x ~ [] ~ {} ~ [x] ~ [x, y] ~ [x,y] ~ [ x ] ~ [x, ] ~ [[x], y] ~ [a: x]
{a: x} ~ {a: x, b: [y]} ~ {a: {b: x}, c: y} ~ {a: 'x', b: "y"} ~ {a: x,} ~ {a: , b: x} ~ {a: x}} ~ {a: [x}
{a: x, a: y} ~ {a: 1, 2} ~ | ~ |- ~ > ~ >- ~ >2 ~ |+ ~ *x ~ &x ~ !x y ~ @x ~ %x ~ `x`
"""[1:-1]
    .replace("\n", " ~ ")
    .split(" ~ ")
)
LINES = st.builds(
    lambda indent, key, value, comment: " " * indent + key + value + comment,
    st.sampled_from((0, 0, 0, 1, 2, 2, 2, 4, 4, 6)),
    st.sampled_from(KEYS),
    st.sampled_from(VALUES),
    st.sampled_from(("", "", "", "", " ", "  # y", " #y", "#")),
)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.one_of(LINES, st.sampled_from(("", "a:", "  - b: x", "  c: y", "# z", "   "))), max_size=8),
    st.booleans(),
)
def test_any_lines_are_read_alike_or_left(lines: list[str], ended: bool) -> None:  # noqa: FBT001 -- hypothesis
    """Against both parsers of the YAML library."""
    text = "\n".join(["first: x", *lines]) + "\n" * ended
    for parser in (PARSER, PureParser):
        same(text, parser)


@pytest.mark.parametrize("line", [*VALUES, "x y  ", "x # y"])
def test_a_value_alone_is_read_alike_or_left(line: str) -> None:
    """As the value of a key, in a list, in brackets, at the end of a file without a line feed."""
    for text in ("a: %s\nb: c\n", "a:\n  - %s\n  - b\n", "a: {b: %s, c: d}\n", "a: [%s]\n", "a:\n- %s", "a: %s\n  b\n"):
        same(text % line)
        same(text % line, PureParser)
