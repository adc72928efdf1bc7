"""Bytes to lines of text: the encoding found, no line kept that is too long to be a row.

Memory holds one piece of the file, and no more.
"""

from __future__ import annotations

import codecs
import io
from typing import TYPE_CHECKING, BinaryIO

from scrtool.intake.register.sheet import UTF_8, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 1 << 18
LONGEST = 1 << 20  # characters: a row of a register is far shorter
CUT = "\x1a"  # stands at the start of a line that was cut for its length
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Decoded:
    """The text of a file, piece by piece.

    ``spoilt`` says that some bytes were not text; each stands as a lone surrogate.
    """

    def __init__(self, name: str, file: BinaryIO, first: bytes) -> None:
        """Find the encoding.

        Args:
            name: What the file is called in a message.
            file: Read on from where *first* ends.
            first: The bytes read already.

        Raises:
            InputError: the bytes are not those of a text.
        """
        mark, encoding = next(((m, e) for m, e in MARKS if first.startswith(m)), (b"", "utf-8"))
        if not mark and b"\0" in first:
            raise refusal(name, f"not a text; expected {UTF_8}")
        self.name = name
        self._file = file
        self._first = first[len(mark) :]
        self._decoder = codecs.getincrementaldecoder(encoding)("surrogateescape")
        self._returns_only = b"\r" in first and b"\n" not in first

    def pieces(self) -> Iterator[str]:
        """Yield the text in pieces, each of whole lines, and one at the end of what is left.

        Raises:
            InputError: the file cannot be read to its end.
        """
        tail, cutting = "", False
        for text in self._texts():
            whole, end, rest = (tail + text).rpartition("\n")
            if cutting and end:  # the rest of a line too long to be a row is dropped
                whole, cutting = whole.partition("\n")[2], False
                end = "\n" if whole else ""
            if end:
                yield whole + end
            tail = "" if cutting else rest
            if len(tail) > LONGEST:
                yield f"{CUT}\n"
                tail, cutting = "", True
        if tail:
            yield tail

    def lines(self) -> Iterator[str]:
        """Yield each line with its end."""
        for piece in self.pieces():
            yield from io.StringIO(piece, newline="\n")

    def _texts(self) -> Iterator[str]:
        data = self._first
        while data:
            yield self._text(data, last=False)
            data = self._read()
        yield self._text(b"", last=True)

    def _text(self, data: bytes, *, last: bool) -> str:
        text = self._decoder.decode(data, last)
        return text.replace("\r", "\n") if self._returns_only else text

    def _read(self) -> bytes:
        read = getattr(self._file, "read1", self._file.read)  # as it comes, if it can
        try:
            data: bytes = read(PIECE)
        except OSError as error:
            raise refusal(self.name, f"cannot be read to its end: {error.strerror}") from None
        return data
