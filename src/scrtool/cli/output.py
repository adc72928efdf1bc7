"""What a command gives back, and how it reaches the user: whole, or not at all."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from scrtool.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Answer(NamedTuple):
    """What a command worked out: the data, talk for standard error, and where it goes.

    ``stream`` takes the place of ``text`` for a filter: it writes as it reads, and
    returns the exit code. ``overwrite`` lets it go over a file that is there; ``bom`` puts a
    byte order mark first, by which Excel knows UTF-8. ``code`` is the exit code of an answer
    that could be written.
    """

    text: str | bytes = ""
    talk: tuple[str, ...] = ()
    output: str | None = None
    stream: Callable[[], int] | None = None
    overwrite: bool = False
    bom: bool = False
    code: int = 0

    @property
    def data(self) -> bytes:
        """The bytes to write: a text in UTF-8."""
        if isinstance(self.text, bytes):
            return self.text
        return self.text.encode("utf-8-sig" if self.bom else "utf-8")


def answered(typed: Mapping[str, Any], text: str | bytes, talk: tuple[str, ...] = ()) -> Answer:
    """Return *text* as an answer that goes where the options *typed* say."""
    overwrite, bom = bool(typed.get("overwrite")), bool(typed.get("bom"))
    return Answer(text, talk, typed["output"], overwrite=overwrite, bom=bom)


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
        to_file(answer.output or "", answer.data, overwrite=answer.overwrite)
        return 0
    if sys.stdout is None:
        raise InputError((Problem("standard output", None, "there is none to write to"),))
    if answer.stream:
        return answer.stream()
    sys.stdout.buffer.write(answer.data)
    return 0


def writable(path: str | None, overwrite: str = "--force", option: str = "--output") -> None:
    """Check early that *path* can be written, so that all mistakes come at once.

    Raises:
        InputError: there is no folder to write it in; or it is there already. *overwrite* is
            the option that would allow that; empty if it is given. *option* named the path.
    """
    folder = os.path.dirname(path or "")
    try:
        os.stat(os.path.join(folder, ".") if folder else ".")
    except (OSError, ValueError) as error:
        raise _cannot(path or "", error, option) from None
    if path != "-":
        _refuse_taken(path or "", overwrite, option)


def to_file(path: str, data: bytes, *, overwrite: bool = False) -> None:
    """Write *data* to *path* so that the file is there whole or is left as it was.

    With *overwrite* a file that is there keeps its permissions, a link the file it leads to; a
    pipe or a device is written to.

    Raises:
        InputError: there is no name, the file or its folder cannot be written, or the file is
            there already and *overwrite* is not given.
    """
    _refuse_taken(path, "" if overwrite else "--force")
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


def _cannot(path: str, error: Exception, option: str = "--output") -> InputError:
    reason = f"cannot be written: {getattr(error, 'strerror', None) or error}"
    return InputError((Problem(f"{option} {path}", None, reason),))


def _refuse_taken(path: str, overwrite: str, option: str = "--output") -> None:
    """Refuse to write over a file that is there; *overwrite* is the option not given, if any."""
    if overwrite and os.path.isfile(path):
        reason = f"there is a file of that name; {overwrite} writes over it"
        raise InputError((Problem(f"{option} {path}", None, reason),))


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
