"""What cases have in common that say the same, with days in the same stretches of the law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.register.plan.layouts import BETWEEN
from scrtool.register.plan.lookups import taking
from scrtool.register.plan.met_days import OtherwiseError

if TYPE_CHECKING:
    from scrtool.register.plan.frames import Frame
    from scrtool.register.plan.layouts import Layout
    from scrtool.register.plan.met_days import Numbers


class Said:
    """What is answered in a row, whatever its days. Each is made once, and compared by identity."""

    __slots__ = ()


class Kind:
    """What rows have in common that say the same, with days in the same stretches of the law.

    ``earlier`` and ``later`` take, of each two days that have an order, the one and the other;
    ``doubtful`` says that there are doubts whatever the days.
    """

    __slots__ = (
        "_frames",
        "_layouts",
        "_tried",
        "doubtful",
        "earlier",
        "first_doubts",
        "last_doubts",
        "later",
    )

    def __init__(
        self,
        frames: tuple[Frame, ...],
        orders: tuple[tuple[int, int], ...],
        doubts: tuple[tuple[str, ...], tuple[str, ...]],
    ) -> None:
        self._frames = frames
        self._layouts: list[Layout] = []
        self._tried = False
        self.earlier, self.later = (taking(tuple(pair[at] for pair in orders)) for at in (1, 0))
        self.first_doubts, self.last_doubts = doubts
        self.doubtful = any(doubts)

    def text(self, days: Numbers, line: object) -> tuple[bytes, int]:
        """Return the rows of one case by all the rules that answer, and how many they are.

        ``BETWEEN`` stands for what is the same between two of them.

        Args:
            days: The number of each, by the place of the column; 0 where none is given.
            line: The row of the register, for what was not met before.

        Raises:
            OtherwiseError: the case has to be worked out by itself.
            InputError: a limit lies beyond the calendars.
        """
        try:
            if not self._layouts and not self._tried:
                self._tried = True
                self._layouts = [frame.layout(days, line) for frame in self._frames]
            if len(self._layouts) == 1:
                return self._layouts[0].text(days, line)
            if self._layouts:
                return _joined([layout.text(days, line) for layout in self._layouts])
        except OtherwiseError:
            pass
        return _joined([frame.odd(days, line).text(days, line) for frame in self._frames])


def _joined(told: list[tuple[bytes, int]]) -> tuple[bytes, int]:
    return BETWEEN.join([put for put, rows in told if rows]), sum([rows for _, rows in told])
