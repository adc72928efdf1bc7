"""A kind of case: the same answers, and the same events given. Its rows are looked up by day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scrtool.facts import Event
from scrtool.register.plan.lookups import Keyed, Paired, Quick, getter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrtool.facts import CaseFacts
    from scrtool.register.plan.slots import Rest, Run, Slot

    Texts = Sequence[str]

KEPT = 20_000


class Frame:
    """Every case with the same answers and the same events given.

    ``days`` are the texts of the days by the place of their column, ``eras`` the
    stretches between changes of the law that they fall in, each called by its first day.
    """

    def __init__(self, slots: list[tuple[Slot, int]], places: dict[Event, int], run: Run) -> None:
        self._places = places
        self._run = run
        self._statuses = run.statuses
        self._standing: list[Keyed] = []
        self._open: list[Quick] = []
        self._done: list[Quick] = []
        self._keyed: list[Keyed] = []
        self._paired: list[Paired] = []
        for place, (slot, done) in enumerate(slots):
            self._take(place, slot, done)
        turning = {event for one in self._standing for event in one.slot.writing.parts.days}
        self._eras = getter([places[event] for event in Event if event in turning])
        self._kept: dict[object, list[str]] = {}
        self._count = len(slots)

    def _take(self, place: int, slot: Slot, done: int) -> None:
        parts = slot.writing.parts
        at = [self._places[event] for event in parts.counted]
        rest = [self._places[event] for event in parts.days if event not in parts.counted]
        keyed = Keyed(place, getter(at), getter(rest) if rest else None, slot, done)
        if done < 0 and not at:
            self._standing.append(keyed)
        elif len(at) == 2 and not rest:
            self._paired += [Paired(keyed, at[1], at[0])]
        elif rest:
            self._keyed.append(keyed)
        else:
            quick = Quick(place, keyed.days, slot.writing.rests, slot.prefixes, keyed)
            (self._open if done < 0 else self._done).append(quick)

    def rows(self, days: Texts, eras: Texts, facts: Callable[[], CaseFacts]) -> list[str]:
        """Return the rows wanted, as text, in the order of the rule book.

        Args:
            days: As written, by the place of the column; nothing where none is given.
            eras: The stretch of the law that each falls in.
            facts: Gives the case, for what was not met before.
        """
        found = (self._kept.get(self._eras(eras)) or self._settled(days, eras, facts)).copy()
        for keyed in (*self._fill_open(found, days), *self._fill_done(found, days), *self._keyed):
            found[keyed.place] = self._of_one(keyed, days, eras, facts)
        for pair in self._paired:
            found[pair.keyed.place] = self._of_two(pair, days, eras, facts)
        return found

    def _fill_open(self, found: list[str], days: Texts) -> list[Keyed]:
        """Fill in the rows of what is not recorded as done; return those not met before."""
        new = []
        seen = self._statuses.add
        for place, on, rests, prefixes, keyed in self._open:
            rest = rests.get(on(days))
            prefix = prefixes.get(rest.chain) if rest else None
            if rest is None or prefix is None or prefix.alone:
                new.append(keyed)
                continue
            rest = prefix.instead or rest
            seen(rest.status)
            found[place] = rest.whole and prefix.text + rest.whole
        return new

    def _fill_done(self, found: list[str], days: Texts) -> list[Keyed]:
        """Fill in the rows of what is recorded as done; return those not met before."""
        new = []
        recorded = self._run.recorded.text
        for place, on, rests, prefixes, keyed in self._done:
            rest = rests.get(on(days))
            prefix = prefixes.get(rest.chain) if rest else None
            if rest is None or prefix is None or prefix.alone:
                new.append(keyed)
                continue
            rest = prefix.instead or rest
            judged = recorded(rest.judge, days[keyed.done])
            found[place] = judged and prefix.text + rest.days + rest.safe + judged + rest.tail
        return new

    def _of_one(
        self, keyed: Keyed, days: Texts, eras: Texts, facts: Callable[[], CaseFacts]
    ) -> str:
        _, on, within, slot, done = keyed
        writing, key = slot.writing, on(days)
        if within:
            key = (key, within(eras))
        rest = writing.rests.get(key) or writing.met(key, self._days(days))
        text, instead, alone = slot.prefixes.get(rest.chain) or slot.prefix(rest, facts)
        if alone:
            text, rest = slot.alone(key, facts)
        elif instead:
            rest = instead
        return self._written(text, rest, days, done)

    def _written(self, text: str, rest: Rest, days: Texts, done: int) -> str:
        if done < 0:
            self._statuses.add(rest.status)
            return rest.whole and text + rest.whole
        judged = self._run.recorded.text(rest.judge, days[done])
        return judged and text + rest.days + rest.safe + judged + rest.tail

    def _of_two(
        self, pair: Paired, days: Texts, eras: Texts, facts: Callable[[], CaseFacts]
    ) -> str:
        keyed, first, other = pair
        writing, at = keyed.slot.writing, (days[first], eras[other])
        rest = writing.firsts.get(at)
        if rest is None and at not in writing.firsts:
            rest = writing.met_first(at, self._days(days))
        if rest is None:
            return self._of_one(keyed, days, eras, facts)
        text, instead, alone = keyed.slot.prefixes.get(rest.chain) or keyed.slot.prefix(rest, facts)
        if alone:
            return self._of_one(keyed, days, eras, facts)
        if instead:
            return self._written(text, instead, days, keyed.done)
        found = self._put_together(pair, rest, days)
        return found and text + found

    def _put_together(self, pair: Paired, rest: Rest, days: Texts) -> str:
        """Return the rest of a row that turns on two days."""
        writing, half, done = pair.keyed.slot.writing, rest.half, pair.keyed.done
        met = writing.parts.others[half.chain].get(days[pair.other])
        end, marks = met or writing.parts.other(half, self._days(days))
        soonest = (min(end, half.row.due) if end else half.row.due) if half.row.safe else ""
        safe = writing.safes.get(soonest) or writing.safe(soonest)
        tail = rest.tails.get(marks) or writing.tail(rest, marks)
        if done < 0:
            self._statuses.add(rest.status)
            return rest.open and rest.days + safe + rest.open + tail
        judged = self._run.recorded.text(rest.judge, days[done])
        return judged and rest.days + safe + judged + tail

    def _settled(self, days: Texts, eras: Texts, facts: Callable[[], CaseFacts]) -> list[str]:
        """Return the rows that turn on editions alone, and room for the others."""
        if len(self._kept) >= KEPT:
            self._kept.clear()
        found = [""] * self._count
        for keyed in self._standing:
            found[keyed.place] = self._of_one(keyed, days, eras, facts)
        self._kept[self._eras(eras)] = found
        return found

    def _days(self, days: Texts) -> dict[Event, date]:
        return {
            event: date.fromisoformat(days[place])
            for event, place in self._places.items()
            if days[place]
        }
