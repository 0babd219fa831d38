"""A Radicale server on the loopback and the few requests a calendar program makes of it."""

from __future__ import annotations

import http.client
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MKCALENDAR = '<mkcalendar xmlns="urn:ietf:params:xml:ns:caldav"/>'
PATIENCE = 30
"""Seconds a server may take to start."""


class Server:
    """A running server with one empty calendar."""

    def __init__(self, port: int) -> None:
        """Talk to the server on this port."""
        self.port = port

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, bytes]:
        """The status and body of the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request(method, path, body, {"Authorization": "Basic Z3Vlc3Q6Z3Vlc3Q=", **headers})
        answer = connection.getresponse()
        read = answer.read()
        connection.close()
        return answer.status, read

    def put(self, name: str, data: bytes) -> int:
        """The status of storing a calendar file."""
        return self.ask("PUT", f"/guest/visit/{name}.ics", data, **{"Content-Type": "text/calendar"})[0]

    def get(self, name: str) -> bytes:
        """What the server gives back of it."""
        return self.ask("GET", f"/guest/visit/{name}.ics")[1]

    def names(self) -> list[str]:
        """The files the calendar holds."""
        listing = self.ask("PROPFIND", "/guest/visit/", Depth="1")[1].decode()
        return sorted(re.findall(r"/guest/visit/([^<]+)\.ics<", listing))


@contextmanager
def radicale(folder: Path) -> Iterator[Server]:
    """A server that keeps its files in this folder; it ends with the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = {"server-hosts": f"127.0.0.1:{port}", "storage-filesystem-folder": folder / "files", "auth-type": "none"}
    command = [
        sys.executable,
        "-m",
        "radicale",
        "--config",
        "",
        *(f"--{name}={value}" for name, value in options.items()),
    ]
    with (folder / "log").open("wb") as log, subprocess.Popen(command, stdout=log, stderr=log) as process:
        try:
            wait_for(port, process)
            server = Server(port)
            assert server.ask("MKCALENDAR", "/guest/visit/", MKCALENDAR.encode())[0] == http.client.CREATED
            yield server
        finally:
            process.terminate()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Return when someone listens."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, "radicale ended"
        with socket.socket() as try_:
            if try_.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError("radicale did not start")
