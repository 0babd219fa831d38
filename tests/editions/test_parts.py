"""What the package gives by name, and what it does not."""

import pytest

from visitplan import editions


def test_every_name_is_there_when_it_is_asked_for() -> None:
    """Each from its part; one nobody knows is an error as of any module."""
    assert [name for name in editions.__all__ if getattr(editions, name) is None] == []
    with pytest.raises(AttributeError, match="releases"):
        _ = editions.releases
