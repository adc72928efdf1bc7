"""How the rows of a kind of case are laid out: what no day changes, and what its limits say.

With the same patterns the rows are the same but for what stands in the holes. A ``Skeleton``
is all that stands around the holes, and is made once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from scrtool.register.plan.limits import kind
from scrtool.register.plan.lookups import taking
from scrtool.register.plan.met_days import CELL
from scrtool.register.plan.patterns import BITS, UNWANTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from scrtool.register.plan.limits import Limit, LimitsOfKind
    from scrtool.register.plan.met_days import Numbers, Places
    from scrtool.register.plan.slots import Days, Run, Writing

    Alone = Callable[[Numbers, object], str]
    Marks = tuple[int, ...]
    # The rows in pieces, every other one a hole; what takes the texts that stand in the holes
    # from all that were filled in; how many rows they are.
    Skeleton = tuple[list[str], Callable[[Sequence[str]], Sequence[str]], int]

BETWEEN = b"\x1d"  # stands between two rows: no text of the program has it
_BETWEEN = BETWEEN.decode()
_FIRST = 0xE000  # the first of the characters that stand for a hole
_PARTS = re.compile("([\ue000-\uf8ff])")
# What is full begins again, so memory stays what it is.
KEPT, SKELETONS_KEPT = 20_000, 2_000


class Counted(NamedTuple):
    """A row of which the days say something: its place among the duties, and what it rests on."""

    place: int
    prefix: str
    writing: Writing
    chain: int
    limit: Limit


class Rows(NamedTuple):
    """The rows of a kind of case, by their places among the duties.

    ``whole`` are those that no day changes, ``alone`` gives those that turn on what is known of
    one case.
    """

    whole: dict[int, str]
    counted: list[Counted]
    alone: dict[int, Alone]


class Layout:
    """The rows of a kind of case, and the skeletons of them that were met: one for all marks."""

    __slots__ = ("_alone", "_limits", "_met", "_order", "_places", "_rows", "_run", "_skeletons")

    def __init__(
        self,
        rows: Rows,
        order: list[Limit],
        limits: tuple[LimitsOfKind, ...],
        run: Run,
        places: Places,
    ) -> None:
        """Begin.

        Args:
            rows: The rows.
            order: The limits that they rest on, in the order in which they are filled in.
            limits: What fills them in.
            run: How rows are written, and which are wanted.
            places: The place of the column of each event, and the days that stand there.
        """
        self._rows, self._order, self._limits = rows, order, limits
        self._run, self._places = run, places
        self._alone = tuple(rows.alone.values())
        self._skeletons: dict[Marks, Skeleton] = {}
        self._met = 0

    def text(self, days: Numbers, line: object) -> tuple[bytes, int]:
        """Return the rows of one case in the order of the rule book, and how many they are.

        ``BETWEEN`` stands for what is the same between two of them.

        Args:
            days: The number of each, by the place of the column; 0 where none is given.
            line: The row of the register, for what is known of one case.

        Raises:
            OtherwiseError: the case has to be worked out by itself, or is odd.
            InputError: a limit lies beyond the calendars.
        """
        marks: list[int] = []
        texts: list[str] = []
        bits = 0
        for limits in self._limits:
            bits |= limits.fill(days, marks, texts)
        if self._alone:
            self._fill_alone(days, line, marks, texts)
        key = tuple(marks)
        pieces, filled_in, rows = self._skeletons.get(key) or self._new(key, days)
        if bits & ~self._met:
            self._meet(bits)
        pieces[1::2] = filled_in(texts)
        return "".join(pieces).encode(), rows

    def _fill_alone(self, days: Numbers, line: object, marks: list[int], texts: list[str]) -> None:
        for one in self._alone:
            text = one(days, line)
            marks.append(0 if text else UNWANTED)
            texts.append(text)

    def _meet(self, bits: int) -> None:
        """Tell what statuses were met."""
        self._met |= bits
        self._run.statuses.update([one for one, bit in BITS.items() if bit & bits])

    def _new(self, key: Marks, days: Numbers) -> Skeleton:
        """Return what stands around the holes, with the marks *key* of the *days*."""
        if len(self._skeletons) >= SKELETONS_KEPT:
            self._skeletons.clear()
        on = self._places.dated(days)
        texts = dict(sorted([*self._rows.whole.items(), *self._written(iter(key), on)]))
        wanted = [text for text in texts.values() if text]
        parts = _PARTS.split(_BETWEEN.join(wanted))
        pieces = [self._run.same(part) for part in parts]
        holes = taking(tuple(ord(hole) - _FIRST for hole in parts[1::2]))
        self._places.met.cells += sum(map(len, parts)) // CELL + len(parts)
        found = self._skeletons[key] = pieces, holes, len(wanted)
        return found

    def _written(self, marks: Iterator[int], on: Days) -> Iterator[tuple[int, str]]:
        """Yield every row that is not whole, with a hole for what is filled in."""
        by_limit: dict[Limit, list[Counted]] = {}
        for row in self._rows.counted:
            by_limit.setdefault(row.limit, []).append(row)
        for hole, limit in enumerate(self._order, _FIRST):
            first, more = next(marks), next(marks) if limit.basis.two else 0
            for row in by_limit[limit]:
                tail = row.writing.tail(row.chain, first + more, on) if first >= 0 else ""
                yield row.place, f"{row.prefix}{chr(hole)}{tail}" if first >= 0 else ""
        first_alone = _FIRST + len(self._order)
        for hole, (place, mark) in enumerate(
            zip(self._rows.alone, marks, strict=True), first_alone
        ):
            yield place, chr(hole) if mark >= 0 else ""


class Layouts:
    """Lays out rows. Kinds of cases that are laid out alike share it all."""

    def __init__(self, run: Run, places: Places) -> None:
        """Begin.

        Args:
            run: How rows are written, and which are wanted.
            places: The place of the column of each event, and the days that stand there.
        """
        self._run, self._places = run, places
        self._kept: dict[object, Layout] = {}
        self._limits: dict[object, LimitsOfKind] = {}

    def of(self, rows: Rows) -> Layout:
        """Lay out the rows of a case."""
        whole, alone = (*rows.whole, *rows.whole.values()), (*rows.alone, *rows.alone.values())
        key = whole, tuple(rows.counted), alone
        if len(self._kept) >= KEPT:
            self._kept.clear()
        if key not in self._kept:
            kinds: dict[type[LimitsOfKind], list[Limit]] = {}
            for limit in dict.fromkeys(row.limit for row in rows.counted):
                kinds.setdefault(kind(limit), []).append(limit)
            order = [limit for of_kind in kinds.values() for limit in of_kind]
            limits = tuple(self._of_kind(one, tuple(kinds[one])) for one in kinds)
            self._kept[key] = Layout(rows, order, limits, self._run, self._places)
        return self._kept[key]

    def _of_kind(self, of: type[LimitsOfKind], limits: tuple[Limit, ...]) -> LimitsOfKind:
        """Return what fills in *limits*, the same each time."""
        if (of, limits) not in self._limits:
            self._limits[of, limits] = of(limits, self._places.met)
        return self._limits[of, limits]
