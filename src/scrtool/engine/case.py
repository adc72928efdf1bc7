"""What the working-out of one case carries from duty to duty."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrtool.calendars import Calendars
    from scrtool.facts import CaseFacts, Event
    from scrtool.schedule.items import Item, Trigger


class Case(NamedTuple):
    """The facts and calendars of one case; ``projected`` and ``done`` fill as duties are done.

    ``confirmed_only`` leaves out the numbers that are not well known.
    """

    facts: CaseFacts
    calendars: Calendars
    presets: Mapping[str, frozenset[str]]
    projected: dict[Event, Trigger]
    done: dict[str, Item]
    confirmed_only: bool = False

    def recorded(self, duty_id: str) -> bool:
        """Return whether the duty worked out earlier as *duty_id* was recorded as done."""
        step = self.done[duty_id].duty.completes
        return step is not None and (step in self.facts.inexact or bool(self.facts.when(step)))
