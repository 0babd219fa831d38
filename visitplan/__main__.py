"""`python -m visitplan`, and the `visitplan` command."""

from __future__ import annotations

import sys

from visitplan import __version__


def main() -> None:
    """Run the command line; the version alone is told without loading anything."""
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"visitplan {__version__}\n")
        return
    from visitplan.cli.app import main as run

    run()


if __name__ == "__main__":
    main()
