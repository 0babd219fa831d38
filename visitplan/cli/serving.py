"""Serves a preview to the browser of this machine, and to nobody else.

A preview shows what is private. So it listens on the loopback address alone; every path begins with a word nobody can
guess, for on a terminal server others share that address; and it answers only to its own name, or a web page could
have its own name point here and read along (DNS rebinding).
"""

from __future__ import annotations

import gc
import json
import secrets
from contextlib import suppress
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import TYPE_CHECKING, ClassVar

from visitplan.cli.errors import CommandError

if TYPE_CHECKING:
    from jinja2 import Environment

    from visitplan.cli.previewing import Preview, Shown

HERE = "127.0.0.1"
NAMES = (HERE, "localhost")
SHELL = (
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
FRAMED = "frame-ancestors 'self'"
ALWAYS = (
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)


class Server(ThreadingHTTPServer):
    """A preview on a port of this machine."""

    daemon_threads = True

    def __init__(self, preview: Preview, port: int) -> None:
        """Listen; on any free port where none is given."""
        self.preview = preview
        self.word = secrets.token_urlsafe(12)
        super().__init__((HERE, port), Handler)

    @property
    def address(self) -> str:
        """What to open in a browser."""
        return f"http://{HERE}:{self.server_port}/{self.word}/"

    @property
    def names(self) -> frozenset[str]:
        """By which names a browser of this machine may call."""
        return frozenset(f"{name}:{self.server_port}" for name in NAMES)

    def run(self) -> None:
        """Answer until Ctrl-C."""
        gc.enable()  # a command that runs for hours cannot let everything lie
        with suppress(KeyboardInterrupt):
            self.serve_forever()


def server_of(preview: Preview, port: int) -> Server:
    """The server of a preview, listening; an error where the port is taken."""
    try:
        return Server(preview, port)
    except OSError as error:
        raise CommandError(f"cannot listen on port {port}: {error.strerror or error}") from error


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Server
    timeout: ClassVar[float] = 10
    server_version = "visitplan"
    sys_version = ""

    def do_GET(self) -> None:
        """The shell, the schedule in it, the script, what is new; nothing to a stranger."""
        if self.headers.get("Host", "") not in self.server.names:
            self.answer(403, "text/plain", b"this address is not ours\n")
            return
        word, _, rest = self.path.partition("?")[0].removeprefix("/").partition("/")
        if not secrets.compare_digest(word.encode(), self.server.word.encode()):
            self.answer(404, "text/plain", b"nothing here\n")
            return
        self.told(rest)

    def told(self, name: str) -> None:
        """One of the few things there are."""
        if name == "preview.js":
            self.answer(200, "text/javascript", script())
            return
        shown = self.server.preview.now
        match name:
            case "":
                self.answer(200, "text/html", page("preview.html.j2", shown), SHELL)
            case "schedule":
                self.answer(200, "text/html", shown.page, FRAMED)
            case "state":
                self.answer(200, "application/json", state(shown))
            case _:
                self.answer(404, "text/plain", b"nothing here\n")

    def answer(self, status: int, kind: str, data: bytes, policy: str = "default-src 'none'") -> None:
        """Send it; a browser that has gone away is no error."""
        with suppress(ConnectionError):
            self.send_response(status)
            for name, value in (*ALWAYS, ("Content-Security-Policy", policy)):
                self.send_header(name, value)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Nothing: the terminal is for what the person does."""


def state(shown: Shown) -> bytes:
    """What is new, for the script."""
    findings = page("findings.html.j2", shown).decode()
    return json.dumps({"version": str(shown.version), "title": shown.title, "findings": findings}).encode()


def page(name: str, shown: Shown) -> bytes:
    """A page, every word of the itinerary escaped."""
    return templates().get_template(name).render(shown=shown).encode()


@cache
def templates() -> Environment:
    """Our pages."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(loader=PackageLoader("visitplan.cli", "pages"), autoescape=True, undefined=StrictUndefined)


def script() -> bytes:
    """What asks every second whether the file was saved."""
    return files("visitplan.cli").joinpath("pages/preview.js").read_bytes()
