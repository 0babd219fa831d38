"""A preview started as a person starts it, and a browser that asks it for its pages."""

from __future__ import annotations

import json
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

from commands_run import environment_of

TODAY = ("--today", "2026-11-01")


class Browser:
    """A browser that asks a preview for its pages."""

    def __init__(self, folder: Path, *arguments: str, opening: bool = False, **environment: str) -> None:
        """Start the preview, without the person's own browser, and read its address."""
        command = [sys.executable, "-m", "visitplan", "preview", "itineraries/norrby.yaml", *TODAY]
        self.process = subprocess.Popen(
            [*command, *([] if opening else ["--no-open"]), *arguments],
            cwd=folder,
            env=environment_of(**environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        assert self.process.stdout is not None
        self.first = self.process.stdout.readline()
        self.second = self.process.stdout.readline()
        address = self.first.partition("http://")[2].strip()
        self.host, _, self.word = address.strip("/").partition("/")

    def ask(self, path: str = "", *, method: str = "GET", host: str = "", word: str = "") -> tuple[int, str]:
        """The status and what came."""
        connection = HTTPConnection(self.host, timeout=60)
        try:
            connection.putrequest(method, f"/{word or self.word}/{path}", skip_host=True)
            connection.putheader("Host", host or self.host)
            connection.endheaders()
            reply = connection.getresponse()
            return reply.status, reply.read().decode()
        finally:
            connection.close()

    def state(self) -> dict[str, str]:
        """What the script is told."""
        status, told = self.ask("state")
        assert status == 200
        state: dict[str, str] = json.loads(told)
        return state

    def stop(self) -> None:
        """End it by its id, if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate(timeout=60)


def write(folder: Path, text: str, name: str = "norrby.yaml") -> None:
    """Save the file, as an editor does: a new one in its place."""
    place = folder / "itineraries" / name
    new = place.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(place)
