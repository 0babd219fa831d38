"""`python -m visitplan`, and the `visitplan` command."""

from __future__ import annotations

import os
import sys

from visitplan import __version__

STOPPED = "visitplan: stopped; every build that was finished is as it was\n"


def main() -> None:
    """Run the command line; the version alone is told without loading anything."""
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"visitplan {__version__}\n")
        return
    try:
        from visitplan.cli.app import started

        status = started(sys.argv[1:])
    except KeyboardInterrupt:
        import signal
        from multiprocessing import active_children

        signal.signal(signal.SIGINT, signal.SIG_IGN)
        for worker in active_children():
            worker.terminate()
        sys.stderr.write(STOPPED)
        sys.stderr.flush()
        # CPython notes an interrupt inside exec(), as dataclasses use it, and would later end as if killed by it.
        os._exit(2)
    sys.exit(status)


if __name__ == "__main__":
    main()
