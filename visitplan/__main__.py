"""`python -m visitplan`, and the `visitplan` command."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import NoReturn

from visitplan import __version__

STOPPED = "visitplan: stopped; every build that was finished is as it was\n"


def main() -> None:
    """Run the command line; the version alone is told without loading anything."""
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"visitplan {__version__}\n")
        return
    try:
        from visitplan.cli import process

        process.prepare()  # first: the garbage collector would look through all that is loaded again and again
        from visitplan.cli.app import started

        status = started(sys.argv[1:])
    except KeyboardInterrupt:
        status = stopped()
    leave(status)


def stopped() -> int:
    """The status, once the workers have ended; another Ctrl-C, or one that Python remembered, begins this anew."""
    while True:
        with suppress(KeyboardInterrupt):
            import signal
            from multiprocessing import active_children

            signal.signal(signal.SIGINT, signal.SIG_IGN)
            for worker in active_children():
                worker.terminate()
            sys.stderr.write(STOPPED)
            return 2


def leave(status: int) -> NoReturn:
    """End at once with this status.

    Python would tidy up first, and a Ctrl-C meanwhile, or an earlier one inside an exec() of dataclasses, which it
    remembers, would end the process as if killed though its work is done.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
