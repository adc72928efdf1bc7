"""The answer for one case: every duty of a regime, worked out, and the shape scripts rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts
    from scrtool.model import Regime, Remark
    from scrtool.schedule.items import Item


class Schedule(NamedTuple):
    """Every duty of a regime for one set of facts: dated ones first, earliest first.

    ``confirmed_only`` is True where numbers not confirmed were left out. ``aside`` is what was
    left out of an answer that stands beside another: on other facts it may have been shown,
    and it is withdrawn where somebody keeps its dates.
    """

    regime: Regime
    facts: CaseFacts
    items: tuple[Item, ...]
    calendars: Calendars
    remarks: tuple[Remark, ...] = ()
    confirmed_only: bool = False
    aside: tuple[Item, ...] = ()

    def applicable(self) -> Iterator[Item]:
        """Yield the items that apply or may apply."""
        return (item for item in self.items if item.applies is not False)

    def to_dict(
        self, ref: str = "case", as_of: date | None = None, *, everything: bool = False
    ) -> dict[str, Any]:
        """Return one element of ``cases`` in the JSON that scripts rely on.

        Args:
            ref: The user's own reference for the case; never a name.
            as_of: London calendar day that *due*, *overdue* and the days left are
                judged by. Without it those keys are None unless a step is recorded.
            everything: Include duties that do not apply.
        """
        from scrtool.schedule.shape import case_dict  # noqa: PLC0415  text output never needs it

        return case_dict(self, ref, as_of, everything=everything)
