"""CSV and its kin: the delimiter found by the header, each row checked as it comes."""

from __future__ import annotations

import csv
from itertools import chain
from typing import TYPE_CHECKING

from scrtool.intake.register.columns import READ, known
from scrtool.intake.register.decoded import CUT, LONGEST
from scrtool.intake.register.sheet import Line, Sheet, refusal, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.intake.register.decoded import Decoded

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_SAID_BY_EXCEL = "sep="
TOO_LONG = f"more than {LONGEST:,} characters without an end; the row is left out"


def sheet(text: Decoded) -> Sheet:
    """Return the register in *text*.

    Raises:
        InputError: it is empty, or its delimiter is not clear.
    """
    csv.field_size_limit(LONGEST)
    lines = text.lines()
    number, first = _first_written(lines)
    said = _said(first)
    if said:
        after, first = _first_written(lines)
        number += after
    if not first:
        raise refusal(text.name, "empty; expected a header such as ref,incident,aware")
    delimiter = said or _delimiter(text.name, first)
    header_lines = chain([first], lines)
    try:
        header = next(csv.reader(header_lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise refusal(f"{text.name}, row {number}", f"not a header: {error}") from None
    names = trimmed(text.name, header)
    return Sheet(text.name, names, _rows(lines, delimiter, number), number)


def _first_written(lines: Iterator[str]) -> tuple[int, str]:
    """Return the first line that is not blank, and its number."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            return number, line
    return 0, ""


def _said(line: str) -> str:
    """Return the delimiter that a first line such as ``sep=;`` names, as Excel writes it."""
    text = line.strip("\r\n").lower()
    is_one = text.startswith(_SAID_BY_EXCEL) and text[len(_SAID_BY_EXCEL) :] in DELIMITERS
    return text[len(_SAID_BY_EXCEL) :] if is_one else ""


def _delimiter(name: str, line: str) -> str:
    """Return the delimiter that gives the header the most names that are known.

    Raises:
        InputError: none gives any, or two give as many.
    """
    counts = {one: _names(line, one) for one in DELIMITERS}
    best = max(counts.values())
    found = [one for one, count in counts.items() if count == best]
    if best and (len(found) == 1 or (best == 1 and _is_alone(line))):
        return found[0]
    offered = ", ".join(DELIMITERS.values())
    expected = (
        f"a header such as ref,incident,aware with one delimiter of {offered}; "
        f"found: {line.strip()[:80]!r}"
    )
    raise refusal(f"{name}, row 1", expected)


def _names(line: str, delimiter: str) -> int:
    return sum(known(name.strip().strip('"')) in READ for name in line.split(delimiter))


def _is_alone(line: str) -> bool:
    """Return whether the header is one name: then any delimiter will do."""
    return known(line.strip().strip('"')) in READ


def _rows(lines: Iterator[str], delimiter: str, header: int) -> Iterator[Line]:
    """Yield each row that is not blank. A quote left open is told, with the rows it took."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    number, made = header, tuple.__new__  # it takes half as long as calling Line
    while True:
        before = reader.line_num
        try:
            for cells in reader:
                number += 1
                before = reader.line_num
                if any(cells):
                    read = ((), (), TOO_LONG) if cells[0] == CUT else (cells, (), "")
                    yield made(Line, (number, *read, 1))
        except csv.Error as error:
            spent = reader.line_num - before
            yield Line(number + 1, problem=_told(str(error), spent), rows=spent)
            number += spent
        else:
            return


def _told(error: str, rows: int) -> str:
    """Say what the reader of CSV found, and how many lines went with it."""
    also = f"; with it {rows - 1:,} more lines could not be read" if rows > 1 else ""
    if "field larger" in error or "unexpected end" in error:
        return f'a quote (") that is opened and not closed{also}'
    return f"not readable as a row: {error}{also}"
