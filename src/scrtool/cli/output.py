"""What a command gives back, and how it reaches the user: whole, or not at all."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from scrtool.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable


class Answer(NamedTuple):
    """What a command worked out: the data, talk for standard error, and where it goes.

    ``stream`` takes the place of ``text`` for a filter: it writes as it reads, and
    returns the exit code.
    """

    text: str = ""
    talk: tuple[str, ...] = ()
    output: str | None = None
    stream: Callable[[], int] | None = None


def deliver(answer: Answer) -> int:
    """Write *answer* and return the exit code. A reader that has gone away is not an error."""
    try:
        code = _written(answer)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    for line in answer.talk:
        say(line)
    return code


def say(line: str) -> None:
    """Say something to the user on standard error, apart from the data."""
    sys.stderr.write(f"scrtool: {line}\n")


def _written(answer: Answer) -> int:
    if answer.stream:
        return answer.stream()
    if answer.output and answer.output != "-":
        to_file(answer.output, answer.text.encode())
    else:
        sys.stdout.buffer.write(answer.text.encode())
    return 0


def to_file(path: str, data: bytes) -> None:
    """Write *data* to *path* so that the file is there whole or is left as it was.

    Raises:
        InputError: the file or its folder cannot be written.
    """
    beside = f"{path}.{os.getpid()}.part"
    try:
        with open(beside, "xb") as file:
            file.write(data)
        os.replace(beside, path)
    except OSError as error:
        _discard(beside)
        reason = f"cannot be written: {error.strerror}"
        raise InputError((Problem(f"--output {path}", None, reason),)) from None


def _discard(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return
