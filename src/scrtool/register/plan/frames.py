"""A kind of case: the same answers, and the same events given. Its rows are looked up by day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scrtool.facts import Event
from scrtool.register.plan.layouts import Found, kept_done, kept_open, laid_out
from scrtool.register.plan.lookups import Keyed, getter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scrtool.facts import CaseFacts
    from scrtool.register.plan.lookups import Done, DoneGroup, Group, Layout, Open
    from scrtool.register.plan.slots import Rest, Run, Slot

    Texts = Sequence[str]
    Facts = Callable[[], CaseFacts]

LAYOUTS_KEPT = 500  # a table that is full begins again, so memory stays what it is
KEPT = 50_000


class Frame:
    """Every case with the same answers and the same events given.

    ``days`` are the texts of the days by the place of their column, ``eras`` the
    stretches between changes of the law that they fall in, each called by its first day.
    """

    def __init__(self, slots: list[tuple[Slot, int]], places: dict[Event, int], run: Run) -> None:
        self._places = places
        self._run = run
        self._put = run.put
        self._keyed = [_keyed(place, *one, places) for place, one in enumerate(slots)]
        turning = {event for slot, _ in slots for event in slot.writing.parts.days}
        self._turning = getter([places[event] for event in Event if event in turning])
        self._layouts: dict[object, Layout] = {}

    def rows(self, days: Texts, eras: Texts, facts: Facts) -> Texts:
        """Return the rows, as text, in the order of the rule book; empty where not wanted.

        Args:
            days: As written, by the place of the column; nothing where none is given.
            eras: The stretch of the law that each falls in.
            facts: Gives the case, for what was not met before.
        """
        layout = self._layouts.get(self._turning(eras)) or self._new_layout(days, eras, facts)
        found = layout.rows.copy()
        for group in layout.open:
            on, table, chains, prefixes, _, _ = group
            met, texts = table.get(on(days)) or self._met(group, days, eras)
            if met != chains:
                return self._by_another_layout(days, eras, facts)
            found += map(self._put, prefixes, texts)
        for group_done in layout.done:
            if not self._fill_done(found, group_done, days, eras):
                return self._by_another_layout(days, eras, facts)
        if layout.alone:
            found += [self._of_one(keyed, days, eras, facts) for keyed in layout.alone]
        return layout.order(found)

    def _fill_done(self, found: list[str], group: DoneGroup, days: Texts, eras: Texts) -> bool:
        """Add rows recorded as done; return whether their editions are those laid out."""
        on, table, chains, prefixes, done, _ = group
        met, heads, judge, tails = table.get(on(days)) or self._met_done(group, days, eras)
        if met != chains or judge is None:
            return False
        judged = self._run.recorded.text(judge, days[done])
        for place, prefix in enumerate(prefixes):
            found.append(judged and prefix + heads[place] + judged + tails[place])
        return True

    def _by_another_layout(self, days: Texts, eras: Texts, facts: Facts) -> Texts:
        """Return the rows one by one, and lay out what comes next as this case has it."""
        self._new_layout(days, eras, facts)
        return [self._of_one(keyed, days, eras, facts) for keyed in self._keyed]

    def _met(self, group: Group, days: Texts, eras: Texts) -> Open:
        """Keep what days not met before say of the rows of *group*."""
        if len(group.table) >= KEPT:
            group.table.clear()
        rests = [self._rest(keyed, days, eras) for keyed in group.keyed]
        found = group.table[group.days(days)] = kept_open(group, rests, self._run.statuses)
        return found

    def _met_done(self, group: DoneGroup, days: Texts, eras: Texts) -> Done:
        if len(group.table) >= KEPT:
            group.table.clear()
        rests = [self._rest(keyed, days, eras) for keyed in group.keyed]
        found = group.table[group.days(days)] = kept_done(rests)
        return found

    def _of_one(self, keyed: Keyed, days: Texts, eras: Texts, facts: Facts) -> str:
        slot, rest = keyed.slot, self._rest(keyed, days, eras)
        text, instead, alone = slot.prefixes.get(rest.chain) or slot.prefix(rest, facts)
        if alone:
            text, rest = slot.alone(self._key(keyed, days, eras), facts)
        return self._written(text, instead or rest, days, keyed.done)

    def _written(self, text: str, rest: Rest, days: Texts, done: int) -> str:
        if done < 0:
            self._run.statuses.add(rest.status)
            return rest.whole and text + rest.whole
        judged = self._run.recorded.text(rest.judge, days[done])
        return judged and text + rest.days + rest.safe + judged + rest.tail

    def _key(self, keyed: Keyed, days: Texts, eras: Texts) -> object:
        return (keyed.days(days), keyed.eras(eras)) if keyed.eras else keyed.days(days)

    def _rest(self, keyed: Keyed, days: Texts, eras: Texts) -> Rest:
        """Return what the days say of one row."""
        writing = keyed.slot.writing
        if keyed.pair:
            at = (days[keyed.pair[0]], eras[keyed.pair[1]])
            rest = writing.firsts.get(at)
            if rest is None and at not in writing.firsts:
                rest = writing.met_first(at, self._days(days))
            if rest is not None:
                return self._put_together(keyed, rest, days)
        key = self._key(keyed, days, eras)
        return writing.rests.get(key) or writing.met(key, self._days(days))

    def _put_together(self, keyed: Keyed, rest: Rest, days: Texts) -> Rest:
        """Return the rest of a row that turns on two days."""
        writing, half = keyed.slot.writing, rest.half
        other = days[keyed.pair[1]] if keyed.pair else ""
        met = writing.parts.others[half.chain].get(other)
        end, marks = met or writing.parts.other(half, self._days(days))
        soonest = (min(end, half.row.due) if end else half.row.due) if half.row.safe else ""
        safe = writing.safes.get(soonest) or writing.safe(soonest)
        tail = rest.tails.get(marks) or writing.tail(rest, marks)
        whole = rest.open and rest.days + safe + rest.open + tail
        return rest._replace(whole=whole, safe=safe, tail=tail)

    def _new_layout(self, days: Texts, eras: Texts, facts: Facts) -> Layout:
        """Return the rows that turn on editions alone, and room for the others."""
        if len(self._layouts) >= LAYOUTS_KEPT:
            self._layouts.clear()
        standing = {
            keyed.place: self._of_one(keyed, days, eras, facts)
            for keyed in self._keyed
            if keyed.stands
        }
        found = []
        for keyed in self._keyed:
            if not keyed.stands:
                rest = self._rest(keyed, days, eras)
                prefix = keyed.slot.prefixes.get(rest.chain) or keyed.slot.prefix(rest, facts)
                found.append(Found(keyed, rest, prefix))
        layout = laid_out(found, standing, eras, self._run)
        self._layouts[self._turning(eras)] = layout
        return layout

    def _days(self, days: Texts) -> dict[Event, date]:
        return {
            event: date.fromisoformat(days[place])
            for event, place in self._places.items()
            if days[place]
        }


def _keyed(place: int, slot: Slot, done: int, places: dict[Event, int]) -> Keyed:
    parts = slot.writing.parts
    at = tuple(places[event] for event in parts.counted)
    within = tuple(places[event] for event in parts.days if event not in parts.counted)
    pair = (at[1], at[0]) if len(at) == 2 and not within else None
    eras = getter(within) if within else None
    return Keyed(place, at, within, getter(at), eras, pair, slot, done)
