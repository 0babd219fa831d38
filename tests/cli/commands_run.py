"""A small visit, and the command run as a person runs it: what the tests of all commands share."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

VISIT = """\
visit:
  title: {en: Visit from Norrby, sv: Besök från Norrby}
  dates: 2026-11-24 to 2026-11-25
  timezone: Europe/Stockholm
  languages: [en, sv]
  host: Söderby
  guest: Norrby
  coordinator: helena
  on_call: [helena]
hosts:
  helena: {name: Helena Ek, languages: [en, sv], email: helena@soderby.example}
delegates:
  anna: {name: Anna Berg, head: true, languages: [sv], phone: +46 70 174 06 15}
sites:
  hall: {name: Town hall, address: Storgatan 1}
sessions:
  welcome: {title: {en: Welcome, sv: Hej}, when: 2026-11-24 09:00-10:00, site: hall, hosts: [helena], kind: ceremony}
  tour: {title: {en: Tour, sv: Rundtur}, when: 2026-11-25 13:00-14:30, site: hall, hosts: [helena], kind: reception}
"""
CLASH = "  talk: {title: {en: Talk, sv: Samtal}, when: 2026-11-24 09:30-10:30, site: hall, hosts: [helena]}\n"

START = date(2026, 11, 24)


def weeks_later(number: int, text: str = VISIT) -> str:
    """The same visit so many weeks later: nobody is in both at once."""
    days = {START + timedelta(days=day): START + timedelta(days=day, weeks=number) for day in (0, 1)}
    for day, later in days.items():
        text = text.replace(day.isoformat(), later.isoformat())
    return text


Run = Callable[..., subprocess.CompletedProcess[str]]
Release = Callable[..., None]


def command_in(folder: Path) -> Run:
    """The command, started in this folder."""

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "visitplan", *arguments],
            cwd=folder,
            env=environment_of(**environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )

    return run


def environment_of(**more: str) -> dict[str, str]:
    """The environment of a command: moment and width are given, and stdout takes any letter."""
    return {**os.environ, "SOURCE_DATE_EPOCH": "1790000000", "PYTHONIOENCODING": "utf-8", "COLUMNS": "100", **more}


def codes(folder: Path) -> dict[str, str]:
    """Every file under the folder with a code for what stands in it."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def visits(folder: Path) -> list[str]:
    """Everything that stands in the folder of builds, hidden or not."""
    return sorted(path.name for path in (folder / "build").iterdir())


def listed(folder: Path) -> dict[str, str]:
    """What the manifest of a build lists."""
    told = json.loads((folder / "manifest.json").read_bytes())
    return {file["path"]: file["sha256"] for file in told["files"]}
