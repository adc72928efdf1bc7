"""Which kind of file a register is, told by its first bytes and not by its name."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from scrtool.intake.register.decoded import PIECE, Decoded
from scrtool.intake.register.sheet import refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrtool.intake.register.sheet import Sheet

_ZIP, _PARQUET, _OLD_EXCEL = b"PK\x03\x04", b"PAR1", b"\xd0\xcf\x11\xe0"
_SPACE = b"\xef\xbb\xbf \t\r\n"


class Opened(NamedTuple):
    """A register open for reading: what it is called, its bytes, its size if that is known."""

    name: str
    file: BinaryIO
    size: int = 0

    def read_so_far(self) -> int:
        """Return how many bytes have been read; 0 where that cannot be told."""
        try:
            return self.file.tell() if self.size else 0
        except (OSError, ValueError):
            return 0


def opened(path: str) -> Opened:
    """Open *path*, or standard input for ``-``.

    Raises:
        InputError: it cannot be opened.
    """
    if path == "-":
        if sys.stdin is None:
            raise refusal("standard input", "there is none to read a register from")
        return Opened("standard input", sys.stdin.buffer)
    name = os.path.basename(path) or path
    try:
        file = open(path, "rb")  # noqa: SIM115  closed when the run ends
        return Opened(name, file, os.fstat(file.fileno()).st_size)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        reason = getattr(error, "strerror", None) or error
        raise refusal(path, f"cannot be read: {reason}") from None


def sheet(source: Opened) -> Sheet:
    """Return the register in *source*, whatever kind of file it is.

    Raises:
        InputError: it is none that can be read.
    """
    first = _first(source)
    if first.startswith(_OLD_EXCEL):
        told = "an old workbook (.xls) or one with a password; save it as .xlsx without one"
        raise refusal(source.name, told)
    if first.startswith(_ZIP):
        from scrtool.intake.register import workbook

        return workbook.sheet(source.name, _whole(source, first))
    if first.startswith(_PARQUET):
        from scrtool.intake.register import columnar

        return columnar.sheet(source.name, _whole(source, first))
    return _reader(first)(Decoded(source.name, source.file, first))


def _first(source: Opened) -> bytes:
    try:
        return source.file.read(PIECE) if source.size else _filled(source.file)
    except OSError as error:
        raise refusal(source.name, f"cannot be read: {error.strerror}") from None


def _filled(file: BinaryIO) -> bytes:
    """Return what a pipe gives first: at least what tells the kind of file."""
    read = getattr(file, "read1", file.read)
    found: bytes = read(PIECE)
    while 0 < len(found) < len(_ZIP) and (more := read(PIECE)):
        found += more
    return found


def _whole(source: Opened, first: bytes) -> BinaryIO:
    """Return a file that can be read from any place: a pipe is taken in whole."""
    if source.file.seekable():
        source.file.seek(0)
        return source.file
    return io.BytesIO(first + source.file.read())


def _reader(first: bytes) -> Callable[[Decoded], Sheet]:
    if first.lstrip(_SPACE).startswith(b"{"):
        from scrtool.intake.register import objects

        return objects.sheet
    from scrtool.intake.register import delimited

    return delimited.sheet
