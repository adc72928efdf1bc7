"""The columns worked out for a case, in order: each from those before it, or looked up.

It holds text and names; what the columns mean is in ``duties``, how they are run elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from scrtool.columnar import sql
from scrtool.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.model import CalendarId, Unit

_NAME = re.compile(r"[a-z_][a-z0-9_]*")


class Step(NamedTuple):
    """A length of time on one calendar: what a clock adds to its trigger."""

    calendar: CalendarId
    unit: Unit
    length: int


class Defined(NamedTuple):
    """A column and the expression that gives it."""

    name: str
    text: str

    @property
    def gives(self) -> tuple[str, ...]:
        """The columns it adds."""
        return (self.name,)


class Ended(NamedTuple):
    """Columns looked up: where *step* from ``day`` ends, and what is said of that end."""

    name: str
    day: str
    step: Step
    with_given: bool

    @property
    def end(self) -> str:
        """The column of the last day; NULL where the trigger is not known."""
        return f"{self.name}_end"

    @property
    def closed(self) -> str:
        """The column that says whether the last day is not a working day."""
        return f"{self.name}_closed"

    @property
    def provisional(self) -> str:
        """The column that says whether the count leaves the published bank holidays."""
        return f"{self.name}_provisional"

    @property
    def given(self) -> str:
        """The column that says whether the count meets a closed day that the user gave."""
        return f"{self.name}_given" if self.with_given else sql.NO

    @property
    def gives(self) -> tuple[str, ...]:
        """The columns it adds."""
        return (self.end, self.closed, self.provisional, self.given)[: 3 + self.with_given]

    @property
    def text(self) -> str:
        """What it is worked out from."""
        return self.day


class Sheet:
    """Columns put down one after the other; the same expression twice is one column."""

    def __init__(self, columns: frozenset[str], *, closed_days: bool = False) -> None:
        """Start with nothing.

        Args:
            columns: The input's; every other input is not known for any case.
            closed_days: Whether the user gave closed days, which are marked beside a date.
        """
        self.columns = columns
        self.closed_days = closed_days
        self.entries: list[Defined | Ended] = []
        self._by_text: dict[str, str] = {}
        self._by_step: dict[tuple[str, Step], Ended] = {}

    def day(self, name: str | None) -> str:
        """Return the input's column of an event's days."""
        return name if name in self.columns and name else sql.NO_DAY

    def answer(self, name: str) -> str:
        """Return the input's column of answers to a question."""
        return name if name in self.columns else sql.UNKNOWN

    def define(self, name: str, text: str) -> str:
        """Return the column that *text* gives; what needs no column is given back as it is."""
        if sql.is_constant(text) or _NAME.fullmatch(text):
            return text
        if text not in self._by_text:
            if any(entry.name == name for entry in self.entries):
                raise RuleError(f"two columns would be called {name}")
            self._by_text[text] = name
            self.entries.append(Defined(name, text))
        return self._by_text[text]

    def look_up(self, day: str, step: Step) -> Ended:
        """Return the columns of where *step* from the column *day* ends."""
        if (day, step) not in self._by_step:
            unit = str(step.unit).replace("-", "_")
            back = "back_" if step.length < 0 else ""
            name = f"{day}_{back}{abs(step.length)}_{unit}"
            known = f"{name}_{step.calendar.replace('-', '_')}"
            entry = Ended(known if self._is_taken(name) else name, day, step, self.closed_days)
            self._by_step[day, step] = entry
            self.entries.append(entry)
        return self._by_step[day, step]

    def _is_taken(self, name: str) -> bool:
        return any(entry.name == name for entry in self.entries)

    def stages(self) -> Iterator[list[Defined | Ended]]:
        """Yield the columns in groups, each worked out only from the groups before it."""
        place: dict[str, int] = {}
        groups: list[list[Defined | Ended]] = []
        for entry in self.entries:
            used = (place[name] for name in _NAME.findall(entry.text) if name in place)
            level = max(used, default=-1) + 1
            place.update(dict.fromkeys(entry.gives, level))
            groups.extend([] for _ in range(level + 1 - len(groups)))
            groups[level].append(entry)
        yield from groups
