"""The same work for many things, on every processor there is."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from visitplan.cli import process
from visitplan.cli.errors import CommandError

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

In = TypeVar("In")
Out = TypeVar("Out")
Given = TypeVar("Given")


def each(
    work: Callable[[In, Given], Out], things: Sequence[In], given: Given, *, least: int = 2
) -> Generator[Out, None, None]:
    """What the work gives for each thing, in order; in this process while there are fewer than `least`."""
    if len(things) < least or processors() == 1:
        return (work(thing, given) for thing in things)
    return spread(work, things, given)


def spread(work: Callable[[In, Given], Out], things: Sequence[In], given: Given) -> Generator[Out, None, None]:
    """The same on several processors, begun at once; what is given to all travels to each of them once."""
    from concurrent.futures import ProcessPoolExecutor

    workers = ProcessPoolExecutor(min(processors(), len(things)), initializer=begin, initargs=(work, given))
    with uninterrupted():
        results = workers.map(done, things)
    return collected(workers, results)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let Ctrl-C wait: what is started meanwhile never sees it, so that a worker's end is this process' alone."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows: the worker turns it off a moment later
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def collected(workers: ProcessPoolExecutor, results: Iterator[Out]) -> Generator[Out, None, None]:
    """The results as they come; at an end of any kind no worker is left."""
    from concurrent.futures.process import BrokenProcessPool

    try:
        yield from results
    except BrokenProcessPool as error:
        message = "a part of the work was killed, perhaps for want of memory; nothing is half written"
        raise CommandError(message) from error
    except (KeyboardInterrupt, GeneratorExit):
        stop()
        raise
    finally:
        # Nobody is waited for: a worker stopped while it tells a result leaves its listener waiting for ever.
        workers.shutdown(wait=False, cancel_futures=True)


def stop() -> None:
    """End every worker at once: what they make is put in place by this process alone."""
    from multiprocessing import active_children

    for worker in active_children():
        worker.terminate()


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


_task: list[Any] = []  # the work and what is given to all, in a worker


def begin(work: Callable[[Any, Any], Any], given: Any) -> None:
    """Set a worker up as the command itself; it never hears Ctrl-C and never outlives the command."""
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    process.prepare()
    Thread(target=end_with_parent, daemon=True).start()
    _task[:] = work, given


def end_with_parent() -> None:
    """Wait for the end of the command, then end too: where it was killed, nobody else would tell the worker."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def done(thing: Any) -> Any:
    """What the work gives for this thing, in a worker."""
    work, given = _task
    return work(thing, given)
