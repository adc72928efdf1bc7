"""Where the rows of a register go: whole, or not at all; and where what was refused is told."""

from __future__ import annotations

import csv
import io
import os
import sys
from typing import TYPE_CHECKING, Any, BinaryIO

from scrtool.cli.output import say, writable
from scrtool.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

MOST_TOLD = 1_000
STDOUT = None, "-"


class WholeFile:
    """A file written beside its place and moved there at the end: whole, or not at all.

    Standard output, a pipe and a device are written to as the rows come.
    """

    def __init__(self, option: str, path: str | None) -> None:
        self.option = option
        self.path = path or "-"
        self.beside = ""
        self._file: BinaryIO | None = None

    def __enter__(self) -> BinaryIO:
        """Open it.

        Raises:
            InputError: it cannot be opened.
        """
        if self.path in STDOUT:
            return sys.stdout.buffer
        try:
            if os.path.exists(self.path) and not os.path.isfile(self.path):
                self._file = open(self.path, "wb")
            else:
                self.beside = f"{os.path.realpath(self.path)}.{os.getpid()}.part"
                self._file = open(self.beside, "xb")
        except (OSError, ValueError) as error:  # ValueError: a name that no file can have
            raise self._cannot(error) from None
        return self._file

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Move it into place, or leave nothing behind.

        Raises:
            InputError: it could not be written to its end.
        """
        if self._file is None:
            return
        try:
            self._file.close()
            if kind is None and self.beside:
                self._move()
        except OSError as failed:
            self._discard()
            raise self._cannot(failed) from None
        if kind is not None:
            self._discard()
        if isinstance(error, OSError):
            raise self._cannot(error) from None

    def _move(self) -> None:
        target = os.path.realpath(self.path)
        if os.path.exists(target):
            os.chmod(self.beside, os.stat(target).st_mode)
        os.replace(self.beside, target)

    def _discard(self) -> None:
        if self.beside and os.path.exists(self.beside):
            os.unlink(self.beside)

    def _cannot(self, error: Exception) -> InputError:
        reason = f"cannot be written: {getattr(error, 'strerror', None) or error}"
        return InputError((Problem(f"{self.option} {self.path}", None, reason),))


class Refused:
    """Tells each problem of a row: a line each on standard error, or a row each in a file."""

    def __init__(self, name: str, file: BinaryIO | None) -> None:
        self.name = name
        self.told = 0
        self._file = file
        self._text = io.StringIO(newline="")
        self._rows = csv.writer(self._text) if file else None
        if self._rows:
            self._rows.writerow(("file", "row", "column", "typed", "expected"))

    def tell(self, problems: tuple[Problem, ...], number: int) -> None:
        """Tell every problem of row *number*."""
        for problem in problems:
            self.told += 1
            column = problem.where.partition(", ")[2]
            if self._rows:
                typed = "" if problem.typed is None else problem.typed
                cells = (self.name, number, column, typed, problem.expected)
                self._rows.writerow([_written(str(cell)) for cell in cells])
            elif self.told <= MOST_TOLD:
                say(f"{self.name}, {problem}")

    def close(self) -> None:
        """Write what was held back; say how many were not told one by one."""
        if self._file:
            self._file.write(self._text.getvalue().encode())
        elif self.told > MOST_TOLD:
            say(f"and {self.told - MOST_TOLD:,} problems more; --errors FILE takes them all")


def _written(cell: str) -> str:
    """Return *cell* so that it can be written: bytes that are no text are shown as such."""
    return cell.encode("utf-8", "backslashreplace").decode()


def paths(typed: Mapping[str, Any]) -> None:
    """Check the files before anything is read.

    Raises:
        InputError: no register is named, two files are one, a folder is not there, or a file is
            there that may not be written over.
    """
    path = typed.get("register")
    if not path:
        raise InputError((Problem("FILE", None, "expected a register such as cases.csv, or -"),))
    written = [(f"--{name}", typed.get(name)) for name in ("output", "errors")]
    given = "standard input" if path == "-" else path
    apart((given, path), *(pair for pair in written if pair[1] or pair[0] == "--output"))
    for option, one in written:
        if one not in {None, "-"}:
            writable(one, "" if typed.get("overwrite") else "--force", option)


def apart(*files: tuple[str, str | None]) -> None:
    """Check that no two of the files are one: none may be written over another.

    Args:
        files: How each is called in a message, and its path; ``-`` or None is a stream.

    Raises:
        InputError: two are the same file.
    """
    seen: dict[tuple[int, int] | str, str] = {}
    for name, path in files:
        key = _key(name, path)
        if key and key in seen:
            told = f"the same file as {seen[key]}; it would be written over: give another name"
            raise InputError((Problem(name, None, told),))
        if key:
            seen[key] = name


def _key(name: str, path: str | None) -> tuple[int, int] | str:
    """Return what tells one file from another; nothing for what is no file."""
    try:
        if path in STDOUT:
            stream = sys.stdin if name.startswith("standard input") else sys.stdout
            found = os.fstat(stream.fileno())
        else:
            found = os.stat(path or "")
    except (OSError, ValueError, AttributeError):
        return os.path.realpath(path) if path and path not in STDOUT else ""
    is_file = (found.st_mode & 0o170000) == 0o100000
    return (found.st_dev, found.st_ino) if is_file else ""
