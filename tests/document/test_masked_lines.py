"""Private values as dots of the same width."""

from visitplan.document import read
from visitplan.document.reader import attempted

PRIVATE = frozenset({"phone", "diet", "health"})
KNOWN = frozenset({"hosts", "eva", "phone", "bo"})
LINES = """\
hosts:
  eva: {name: Eva, phone: "+46 8 465 004 01", title: chair}  # knows all
  bo:
    phone: +46 8 465 004 02 # after six
    diet:
      - vegan
      - nut-allergy
    health: >-
      Needs a chair

      with arms
    name: Bo
  bo: {diet: {vegan: strictly}, name: twice}
"""


def test_values_under_private_keys_are_dots() -> None:
    """With the comments beside them; everything else stays readable, also in a repeated record."""
    assert (
        "\n".join(read("v.yaml", LINES.encode()).masked(PRIVATE)["v.yaml"])
        == """\
hosts:
  eva: {name: Eva, phone: ••••••••••••••••••, title: chair}  # knows all
  bo:
    phone: ••••••••••••••••••••••••••••
    diet:
      •••••••
      •••••••••••••
    health: ••
      •••••••••••••

      •••••••••
    name: Bo
  bo: {diet: •••••••••••••••••, name: twice}"""
    )


def test_a_private_file_shows_its_known_keys_alone() -> None:
    """The place can still be found in it; a key nobody knows may be a name."""
    text = "hosts:\n  eva: {phone: '1', nam: Eva}\n  # a note\n  bo:\n    - diet\n"
    assert "\n".join(read("v.private.yaml", text.encode()).masked(PRIVATE, KNOWN)["v.private.yaml"]) == (
        "hosts:\n  eva:••phone:•••••••••••••••\n  ••••••••\n  bo:\n    ••••••"
    )


def test_a_broken_file_is_masked_line_by_line() -> None:
    """Everything after a private key, all that is indented beneath it, and what its brackets and quotes hold."""
    text = LINES + "  x: {diet: [a,\nb,\n  c], n: d}\n  y: {phone: 'e\n f'\nz: [}\n"
    assert (
        "\n".join(attempted("v.yaml", text.encode()).masked(PRIVATE)["v.yaml"])
        == """\
hosts:
  eva: {name: Eva, phone: ••••••••••••••••••••••••••••••••••••••••••••••
  bo:
    phone: ••••••••••••••••••••••••••••
    diet:
      •••••••
      •••••••••••••
    health: ••
      •••••••••••••

      •••••••••
    name: Bo
  bo: {diet: •••••••••••••••••••••••••••••••
  x: {diet: •••
••
  •••••••••
  y: {phone: ••
 ••
z: [}"""
    )
