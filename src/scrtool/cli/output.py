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
    returns the exit code. ``code`` is the exit code of an answer that could be written.
    """

    text: str | bytes = ""
    talk: tuple[str, ...] = ()
    output: str | None = None
    stream: Callable[[], int] | None = None
    code: int = 0

    @property
    def data(self) -> bytes:
        """The bytes to write: a text in UTF-8."""
        return self.text if isinstance(self.text, bytes) else self.text.encode()


def deliver(answer: Answer) -> int:
    """Write *answer* and return the exit code."""
    code = _written(answer)
    if sys.stdout:
        sys.stdout.flush()
    for line in answer.talk:
        say(line)
    return code or answer.code


def say(line: str) -> None:
    """Say something to the user on standard error, apart from the data."""
    if sys.stderr:
        sys.stderr.write(f"scrtool: {line}\n")


def _written(answer: Answer) -> int:
    if answer.output not in {None, "-"}:
        to_file(answer.output or "", answer.data)
        return 0
    if sys.stdout is None:
        raise InputError((Problem("standard output", None, "there is none to write to"),))
    if answer.stream:
        return answer.stream()
    sys.stdout.buffer.write(answer.data)
    return 0


def writable(path: str | None) -> None:
    """Check early that there is a folder to write *path* in, so that all mistakes come at once.

    Raises:
        InputError: there is none.
    """
    folder = os.path.dirname(path or "")
    try:
        os.stat(os.path.join(folder, ".") if folder else ".")
    except (OSError, ValueError) as error:
        raise _cannot(path or "", error) from None


def to_file(path: str, data: bytes) -> None:
    """Write *data* to *path* so that the file is there whole or is left as it was.

    A file keeps its permissions, a link the file it leads to; a pipe or a device is
    written to.

    Raises:
        InputError: there is no name, or the file or its folder cannot be written.
    """
    beside = f"{path}.{os.getpid()}.part"
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            _write(path, data)
        else:
            target = os.path.realpath(path) if path else path
            beside = f"{target}.{os.getpid()}.part"
            _replace(target, beside, data)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        _discard(beside)
        raise _cannot(path, error) from None


def _cannot(path: str, error: Exception) -> InputError:
    reason = f"cannot be written: {getattr(error, 'strerror', None) or error}"
    return InputError((Problem(f"--output {path}", None, reason),))


def _write(target: str, data: bytes) -> None:
    with open(target, "wb") as file:
        file.write(data)


def _replace(target: str, beside: str, data: bytes) -> None:
    with open(beside if target else target, "xb") as file:
        file.write(data)
    if os.path.exists(target):
        os.chmod(beside, os.stat(target).st_mode)
    os.replace(beside, target)


def _discard(path: str) -> None:
    try:
        os.unlink(path)
    except (OSError, ValueError):
        return
