"""The interview driven as a person does: on a terminal of its own, or in this process."""

from __future__ import annotations

import contextlib
import fcntl
import io
import os
import pty
import re
import shlex
import struct
import subprocess
import sys
import termios
from typing import TYPE_CHECKING, NamedTuple

import pytest
from tests.cli.program import FIXED, ROOT, Ran, environment

from scrtool.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PROMPT = re.compile(r"^(y, n or d|Years, or d|Number, name or d): \Z", re.MULTILINE)
QUESTION = re.compile(r"^Question \d+: ((?:Is it true|How old|Where did).*)$", re.MULTILINE)
AGAIN = "The same again: scrtool "
# A shell would make the terminal its own: so that Ctrl-C reaches the program.
_OWN = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


class Held(NamedTuple):
    """An interview that is over: its exit code, the answer, and all that was said."""

    code: int
    out: bytes
    said: str

    @property
    def questions(self) -> list[str]:
        """The questions put, in order; of a long one the first line."""
        return QUESTION.findall(self.said)

    @property
    def again(self) -> list[str]:
        """The words after ``scrtool`` of the command that gives the same answer."""
        _, _, told = self.said.rpartition(AGAIN)
        return shlex.split(told.strip())


def on_terminal(
    folder: Path, words: Iterable[str], lines: Iterable[str], columns: int = 80
) -> Held:
    """Type each of *lines* at a prompt of its own; Enter is added but to a control character."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    told = environment()
    del told["COLUMNS"], told["LINES"]
    answer = folder / "answer"
    with answer.open("wb") as out:
        running = subprocess.Popen(  # noqa: S603  our own program
            [sys.executable, "-c", _OWN, sys.executable, "-m", "scrtool", *words],
            stdin=theirs,
            stdout=out,
            stderr=theirs,
            env=told,
            cwd=ROOT,
            start_new_session=True,
        )
    os.close(theirs)
    said = ""
    for line in lines:
        said += _until_prompt(ours)
        os.write(ours, (line if line in {"\x03", "\x04"} else f"{line}\n").encode())
    said += _rest(ours)
    os.close(ours)
    return Held(running.wait(), answer.read_bytes(), said)


def _until_prompt(terminal: int) -> str:
    said = ""
    while not PROMPT.search(said):
        more = os.read(terminal, 1 << 16).decode()
        said += more.replace("\r\n", "\n")
    return said


def _rest(terminal: int) -> str:
    said = b""
    with contextlib.suppress(OSError):  # Linux says so when the other side has closed
        while more := os.read(terminal, 1 << 16):
            said += more
    return said.decode().replace("\r\n", "\n")


class Tty(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def in_process(words: Iterable[str], lines: Iterable[str], **env: str) -> Held:
    """Hold the interview in this process, which is quick. After *lines* comes Ctrl-D."""
    typed = "".join(f"{line}\n" for line in lines).encode()
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    err = Tty(io.BytesIO(), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (FIXED | env).items():
            patch.setenv(name, value)
        patch.setattr(sys, "stdin", Tty(io.BytesIO(typed), encoding="utf-8"))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        code = main([*words])
    return Held(code, _written(out), _written(err).decode())


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue()


def same_as(held: Held, ran: Ran) -> bool:
    """Return whether *ran*, the command told at the end, gave the same answer."""
    return (ran.code, ran.out) == (held.code, held.out)
