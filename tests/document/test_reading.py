"""One file into plain values: what is a text, what is absent, where it stands, what is not allowed."""

import pytest

from visitplan.diagnostics import Diagnostic, Rejected, Span
from visitplan.document import LIMIT, RULES, Document, read


def said(document: Document) -> list[tuple[str, str, str, str]]:
    """Each finding as place, rule, message and hint."""
    return [(str(found.span), found.rule, found.message, found.hint) for found in document.findings]


def rejected(data: bytes) -> Diagnostic:
    """The one finding of a file that cannot be read."""
    with pytest.raises(Rejected) as refusal:
        read("visit.yaml", data)
    (found,) = refusal.value.diagnostics
    return found


def test_every_scalar_is_a_text_and_an_empty_one_is_absent() -> None:
    """Neither 09:30 nor no nor a date becomes anything but its letters."""
    document = read("visit.yaml", b"a: 09:30\nb: no\nc: 2023-11-28\nd:\ne: ''\nf: [1, ~, 0x1f]\n")
    assert document.value == {"a": "09:30", "b": "no", "c": "2023-11-28", "d": None, "e": "", "f": ["1", "~", "0x1f"]}
    assert document.findings == ()


def test_an_empty_file_is_an_empty_map() -> None:
    """What is missing from it is for the next stage to say."""
    for data in (b"", b"\n\n", b"# nothing yet\n", b"---\n"):
        assert read("visit.yaml", data).value == {}


def test_a_value_has_its_own_place_and_a_map_that_of_its_key() -> None:
    """Columns count characters, not bytes."""
    document = read("v.yaml", "värdar:\n  åsa: {namn: Åsa, språk: [sv, 'uk']}\n  bo: Bo\n".encode())
    assert document.span(("värdar",)) == Span("v.yaml", 1, 1, 1, 7)
    assert document.span(("värdar", "åsa")) == Span("v.yaml", 2, 3, 2, 6)
    assert document.span(("värdar", "åsa", "namn")) == Span("v.yaml", 2, 15, 2, 18)
    assert document.span(("värdar", "åsa", "namn"), at_key=True) == Span("v.yaml", 2, 9, 2, 13)
    assert document.span(("värdar", "åsa", "språk", "1")) == Span("v.yaml", 2, 32, 2, 36)


def test_an_absent_route_has_the_place_of_its_nearest_parent() -> None:
    """A record given as a plain text is that parent, and so is the top of the file."""
    document = read("v.yaml", b"hosts:\n  bo: Bo Ek\n  eva:\nlist:\n  - a: b\n    c: d\n")
    assert document.span(("hosts", "bo", "name")) == Span("v.yaml", 2, 7, 2, 12)
    assert document.span(("hosts", "eva", "name")) == Span("v.yaml", 3, 3, 3, 6)
    assert document.span(("hosts", "nobody", "name")) == Span("v.yaml", 1, 1, 1, 6)
    assert document.span(("list", "0")) == Span("v.yaml", 5, 5, 5, 9)
    assert document.span(("list", "7")) == Span("v.yaml", 4, 1, 4, 5)
    assert document.span(("visit",)) == Span("v.yaml", 1, 1, 1, 1)


def test_a_text_over_several_lines_ends_where_its_words_end() -> None:
    """The empty lines after it are not underlined."""
    document = read("v.yaml", b"note: |\n  one\n  two\n\n\nnext: x\n")
    assert document.span(("note",)) == Span("v.yaml", 1, 7, 3, 6)


def test_line_ends_and_marks_of_other_systems_are_read() -> None:
    """A byte order mark, CRLF, a lone CR and the line separators of word processors."""
    document = read("v.yaml", "\ufeffa: one\r\nb: two\rc: x\u2028y\x85z\nd: e\tf\n \t \n".encode())
    assert document.value == {"a": "one", "b": "two", "c": "x y z", "d": "e f"}
    assert document.lines("v.yaml") == ("a: one", "b: two", "c: x y z", "d: e f", "   ")
    assert document.span(("c",)) == Span("v.yaml", 3, 4, 3, 9)


def test_aliases_are_found_one_by_one_and_understood() -> None:
    """One finding is all that an alias gives: its value is there."""
    document = read("v.yaml", b"a: &x {d: 1}\nb: *x\nc: {<<: *x, e: 2}\nf: *y\n")
    assert document.value == {"a": {"d": "1"}, "b": {"d": "1"}, "c": {"e": "2", "d": "1"}, "f": None}
    assert said(document) == [
        ("v.yaml:2:4", "yaml-feature-not-allowed", "alias `*x` is not allowed", "write the value out"),
        ("v.yaml:3:9", "yaml-feature-not-allowed", "alias `*x` is not allowed", "write the value out"),
        ("v.yaml:4:4", "yaml-feature-not-allowed", "alias `*y` is not allowed", "write the value out"),
    ]
    assert document.span(("c", "d")) == Span("v.yaml", 1, 11, 1, 12)


def test_the_other_features_are_found_where_they_stand() -> None:
    """An anchor that nothing uses, a tag, a merge key, a second document."""
    document = read("v.yaml", b"a: &x 1\nb: !!int 2\nc: {<<: {d: 3}}\n---\ne: 4\n")
    assert document.value == {"a": "1", "b": "2", "c": {"d": "3"}}
    rule = "yaml-feature-not-allowed"
    assert said(document) == [
        ("v.yaml:1:4", rule, "anchor `&x` is not allowed", "delete it"),
        ("v.yaml:2:4", rule, "tag `!!int` is not allowed", "delete it, or put the whole text in quotes"),
        ("v.yaml:3:5", rule, "merge key `<<` is not allowed", "write the keys out"),
        (
            "v.yaml:4:1",
            rule,
            "a second document starts here, what follows is not read",
            "keep one visit in a file and delete the `---`",
        ),
    ]


def test_an_alias_bomb_is_small() -> None:
    """What aliases give out has an end, so nine lines cannot become a billion values."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    document = read("v.yaml", "\n".join(lines).encode())
    assert len(document.findings) == 8 * 9 + 1
    assert sum(1 for _ in document.scalars()) < 12_000


def test_a_repeated_key_names_the_line_of_the_first() -> None:
    """The first value stays; ids of a registry that is written twice all count."""
    document = read("v.yaml", b"sites:\n  a: A\nvisit: {id: x, id: y}\nsites:\n  b: B\n  a: C\n")
    assert document.value == {"sites": {"a": "A", "b": "B"}, "visit": {"id": "x"}}
    assert said(document) == [
        ("v.yaml:3:16", "repeated-key", "`id` is already defined at line 3", "rename one"),
        ("v.yaml:4:1", "repeated-key", "`sites` is already defined at line 1", "rename one"),
    ]
    assert document.findings[1].related[0].span == Span("v.yaml", 1, 1, 1, 6)
    assert document.span(("sites", "b")) == Span("v.yaml", 5, 6, 5, 7)


def test_a_value_cut_by_a_comma_is_whole_again() -> None:
    """And its hint shows the line as it can stand."""
    document = read(
        "v.yaml", "a: {location: 59.1, 18.2, note: {sv: Hej, vad, bra, uk: Ті}}\nb: {x: , y, z: 1}\n".encode()
    )
    assert document.value == {
        "a": {"location": "59.1, 18.2", "note": {"sv": "Hej, vad, bra", "uk": "Ті"}},
        "b": {"x": None, "y": None, "z": "1"},
    }
    assert document.cuts == (
        (("a", "location"), 'put the text in quotes: `a: {location: "59.1, 18.2", note: {sv: Hej, vad, bra, uk: Ті}}`'),
        (
            ("a", "note", "sv"),
            'put the text in quotes: `a: {location: 59.1, 18.2, note: {sv: "Hej, vad, bra", uk: Ті}}`',
        ),
    )
    assert document.span(("a", "note", "sv")) == Span("v.yaml", 1, 38, 1, 51)
    assert document.findings == ()


def test_a_missing_space_in_a_map_is_told_and_the_value_kept() -> None:
    """Neither is the value above it cut, nor is the key missing; a web address is no key."""
    document = read("v.yaml", b"a: {dates: 2027-05-10, timezone:Europe/Kyiv, url: x}\nb: {title:Lunch}\n")
    assert document.value == {
        "a": {"dates": "2027-05-10", "timezone": "Europe/Kyiv", "url": "x"},
        "b": {"title": "Lunch"},
    }
    assert said(document) == [
        (
            "v.yaml:1:24",
            "invalid-yaml",
            "a space is missing after `timezone:`",
            "write `timezone: Europe/Kyiv`, or put the text in quotes",
        ),
        (
            "v.yaml:2:5",
            "invalid-yaml",
            "a space is missing after `title:`",
            "write `title: Lunch`, or put the text in quotes",
        ),
    ]
    assert document.span(("a", "timezone")) == Span("v.yaml", 1, 33, 1, 44)
    assert read("v.yaml", b"a: {t: see, https://x.example}\n").value == {"a": {"t": "see, https://x.example"}}


def test_a_value_taken_for_a_comment_is_noted() -> None:
    """A comment with a blank after its sign is a comment, though."""
    document = read("v.yaml", b"colour: #00538f\ntitle: # to be written\nlist:\n  - #tag\n")
    assert document.value == {"colour": None, "title": None, "list": [None]}
    assert document.commented == (
        (("colour",), 'put the text in quotes: `colour: "#00538f"`'),
        (("list", "0"), 'put the text in quotes: `- "#tag"`'),
    )


def test_a_hint_shows_no_private_value() -> None:
    """Neither its own nor another of the same line."""
    data = b"hosts:\n  bo: {title: Head, city, phone: +46 70 174 06 05}\n  eva: {health: nuts, milk}\n"
    document = read("v.yaml", data, frozenset({"phone", "health"}))
    assert document.cuts == (
        (("hosts", "bo", "title"), "put the text in quotes"),
        (("hosts", "eva", "health"), "put the text in quotes"),
    )


def test_bad_bytes_and_control_characters_hide_nothing_else() -> None:
    """Each is one finding at its place, and the rest is read."""
    document = read("v.yaml", b'a: caf\xe9 \xe9\nb: x\x07\x07y\nc: "bell \\x07"\nd: e\n')
    assert document.value == {"a": "caf\ufffd \ufffd", "b": "x  y", "c": "bell  ", "d": "e"}
    assert said(document) == [
        (
            "v.yaml:1:7",
            "invalid-yaml",
            "the file is not UTF-8: this character cannot be read",
            "save it as UTF-8 (in Notepad: Save as, Encoding)",
        ),
        (
            "v.yaml:2:5",
            "invalid-yaml",
            "the control character U+0007 stands here, which cannot be seen or printed",
            "delete it",
        ),
        (
            "v.yaml:3:4",
            "invalid-yaml",
            "this text holds the control character U+0007, which cannot be seen or printed",
            "delete it",
        ),
    ]


def test_keys_that_are_no_words_are_found() -> None:
    """A list, a map or nothing cannot be a key."""
    document = read("v.yaml", b"? [a, b]\n: c\n? \n: d\ne: f\n")
    assert document.value == {"e": "f"}
    assert [message for _, _, message, _ in said(document)] == [
        "a key must be a plain word, not a list or a map",
        "a key is missing before this `:`",
    ]


def test_a_file_that_is_no_map_is_refused() -> None:
    """A list or a text has no visit in it."""
    message = "the file is no map of keys: a line such as `visit:` should stand at its top"
    assert rejected(b"# list\n\n- a\n- b\n").message == message
    assert rejected(b"just words\n").span == Span("visit.yaml", 1, 1, 1, 11)


def test_too_big_too_deep_and_utf16_are_refused() -> None:
    """With a sentence, and without the parser's losing its head over 100,000 brackets."""
    assert rejected(b"a: 1\n" * 2_200_000).message == "the file has more than the 10 MB a visit may have"
    assert rejected("visit: {}".encode("utf-16")).message == "the file is UTF-16, not UTF-8"
    deep = "more than 32 maps and lists stand inside each other"
    assert rejected(b"a: " + b"[" * 100_000).message == deep
    assert (rejected(b"a: " + b"[" * 33).message, rejected(b"a: " + b"[" * 33).span.column) == (deep, 35)


def test_what_is_no_text_is_said_in_one_finding() -> None:
    """Not once a line: a file from Notepad without its mark, a picture, a Word file."""
    written = "visit:\n  title: Besök\n" * 50
    assert rejected(written.encode("utf-16-le")).message == "the file is UTF-16, not UTF-8"
    assert rejected(written.encode("utf-16-be")).message == "the file is UTF-16, not UTF-8"
    assert rejected(written.encode("utf-32")).message == "the file is UTF-32, not UTF-8"
    archive = rejected(b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)) * 20)
    assert (archive.message, archive.hint) == ("the file is no text", "is this the right file?")


def test_one_byte_over_the_limit_is_told() -> None:
    """What is read of a longer file is never taken for the whole."""
    assert rejected(b"a: 1\n" + b"#" * (LIMIT - 4)).message == "the file has more than the 10 MB a visit may have"
    assert read("v.yaml", b"a: 1\n" + b"#" * (LIMIT - 5)).value == {"a": "1"}


def test_no_break_spaces_indent_like_spaces() -> None:
    """A word processor writes them, and nobody sees the difference; inside a text they stay."""
    assert read("v.yaml", "a:\n  b: c\n\xa0 d: e\xa0f\n".encode()).value == {"a": {"b": "c", "d": "e\xa0f"}}


def test_a_no_break_space_after_a_colon_or_a_dash_is_a_space() -> None:
    """Keys and lists are as they look, also inside braces; in the midst of a text it stays, also after a colon."""
    text = "a:\xa0b\nc: {d:\xa0\xa0e, f:\xa0g}\nh:\n  -\xa0i:\xa0j\nk: at\xa09:\xa0l\n"
    value = {"a": "b", "c": {"d": "e", "f": "g"}, "h": [{"i": "j"}], "k": "at\xa09:\xa0l"}
    document = read("v.yaml", text.encode())
    assert (document.value, str(document.span(("c", "f")))) == (value, "v.yaml:2:15")


def test_every_text_is_listed_also_the_replaced() -> None:
    """So that a personal number is found even in a record that a repeated id hides."""
    document = read("v.yaml", b"a: {b: one}\na: {b: two}\nc: [three]\n")
    assert [(scalar.route, scalar.text, str(scalar.span)) for scalar in document.scalars()] == [
        (("a", "b"), "one", "v.yaml:1:8"),
        (("c", "0"), "three", "v.yaml:3:5"),
        (("a", "b"), "two", "v.yaml:2:8"),
    ]


def test_each_rule_has_a_manual_page_with_an_example() -> None:
    """What it finds, why it matters, what to do, before and after."""
    assert [rule.name for rule in RULES] == [
        "invalid-yaml",
        "yaml-feature-not-allowed",
        "repeated-key",
        "include-outside",
    ]
    for rule in RULES:
        assert [
            part in rule.manual
            for part in ("What it finds:", "Why it matters:", "What to do:", "\nBefore:\n", "\nAfter:\n")
        ] == [True] * 5
