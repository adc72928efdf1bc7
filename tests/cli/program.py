"""The program run as a user runs it: in this process, which is quick, or in one of its own.

Every run sees the same small environment, so that nothing on the machine can show through.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from scrtool.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2024-03-04"  # the Monday after the Friday that most tests begin with
FIXED = {"COLUMNS": "80", "LINES": "24", "SCRTOOL_TODAY": TODAY}
NOTHING: Mapping[str, str] = MappingProxyType({})
# What a machine may set that changes what is written.
_LOOSE = (
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "FORCE_COLOR",
    "NO_COLOR",
    "PYTHONIOENCODING",
    "PYTHONUTF8",
    "TERMINAL_WIDTH",
    "TTY_COMPATIBLE",
    "_SCRTOOL_COMPLETE",
)


class Ran(NamedTuple):
    """What one run gave back."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        """Standard output, with the line ends of CSV made plain."""
        return self.out.decode().replace("\r\n", "\n")

    @property
    def lines(self) -> list[str]:
        """Standard output, line by line."""
        return self.text.splitlines()

    @property
    def talk(self) -> list[str]:
        """Standard error, line by line, without the program's name on the first."""
        return self.err.decode().removeprefix("scrtool: ").splitlines()

    @property
    def json(self) -> Any:
        """Standard output, read as one JSON value."""
        return json.loads(self.out)

    @property
    def items(self) -> list[dict[str, Any]]:
        """The duties of the one case."""
        (case,) = self.json["cases"]
        found: list[dict[str, Any]] = case["items"]
        return found

    def item(self, duty: str) -> dict[str, Any]:
        """The one duty ``england.<duty>``."""
        (found,) = [item for item in self.items if item["id"] == f"england.{duty}"]
        return found


def run(*args: str, stdin: bytes = b"", **env: str | None) -> Ran:
    """Run the program in this process. An error it does not handle is the test's.

    A variable that is None is not set.
    """
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (dict.fromkeys(_LOOSE) | FIXED | env).items():
            if value is None:
                patch.delenv(name, raising=False)
            else:
                patch.setenv(name, value)
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        code = main(args)
    return Ran(code, _written(out), _written(err))


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue()


def environment(env: Mapping[str, str] = NOTHING) -> dict[str, str]:
    """Return all that a process of its own is told; ``LANG`` is not among it."""
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "src")} | FIXED | {**env}


def command(*args: str | bytes) -> list[str | bytes]:
    """Return what starts the program in a process of its own."""
    return [sys.executable, "-m", "scrtool", *args]


def spawn(*args: str | bytes, stdin: bytes = b"", env: Mapping[str, str] = NOTHING) -> Ran:
    """Run the program in a process of its own, off a terminal."""
    ended = subprocess.run(  # noqa: S603  our own program
        command(*args), input=stdin, capture_output=True, env=environment(env), check=False
    )
    return Ran(ended.returncode, ended.stdout, ended.stderr)
