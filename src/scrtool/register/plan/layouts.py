"""How the rows of a kind of case are laid out: what stands, and what is looked up together."""

from __future__ import annotations

from itertools import compress, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from scrtool.register.plan.lookups import Done, DoneGroup, Group, Layout, Open

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrtool.register.plan.lookups import Keyed
    from scrtool.register.plan.slots import Prefix, Rest, Run

    Eras = Sequence[str]


class Found(NamedTuple):
    """A row, and what the days and the answers of one case say of it."""

    keyed: Keyed
    rest: Rest
    prefix: Prefix

    @property
    def same(self) -> tuple[object, ...]:
        """By what it is looked up."""
        return self.keyed.done, self.keyed.at


def laid_out(found: list[Found], standing: dict[int, str], eras: Eras, run: Run) -> Layout:
    """Lay out the rows as one case of a kind has them; later ones are held to its editions.

    Args:
        found: Every row that turns on days, in the order of the rule book.
        standing: The text of every other row, by its place.
        eras: The stretch of the law that each day of the case falls in.
        run: What is the same for every row.
    """
    alone = tuple(one.keyed for one in found if _is_alone(one))
    grouped = sorted((one for one in found if not _is_alone(one)), key=lambda one: one.same)
    fixed = standing | {one.keyed.place: _fixed(one, run) for one in grouped if one.prefix.instead}
    groups = [tuple(rows) for _, rows in groupby(grouped, lambda one: one.same)]
    still_open = tuple(rows for rows in groups if rows[0].keyed.done < 0)
    done = tuple(rows for rows in groups if rows[0].keyed.done >= 0)
    shown = [one for rows in (*still_open, *done) for one in rows if not one.prefix.instead]
    places = [*fixed, *(one.keyed.place for one in shown), *(one.place for one in alone)]
    order = sorted(range(len(places)), key=places.__getitem__)
    return Layout(
        rows=[*fixed.values()],
        open=tuple(_group(rows, eras, run) for rows in still_open),
        done=tuple(_done_group(rows, eras, run) for rows in done),
        alone=alone,
        order=itemgetter(*order) if len(order) > 1 else _as_they_are,
    )


def _as_they_are(rows: list[str]) -> list[str]:
    return rows


def _is_alone(found: Found) -> bool:
    return found.prefix.alone or bool(found.prefix.instead and found.keyed.done >= 0)


def _fixed(found: Found, run: Run) -> str:
    """Return the row of a duty that does not apply: no day changes it."""
    text, instead, _ = found.prefix
    if instead is None:
        return ""
    run.statuses.add(instead.status)
    return instead.whole and text + instead.whole


def _table(rows: tuple[Found, ...], eras: Eras, run: Run) -> dict[object, Any]:
    """Return the table of *rows*: what else turns on eras is the same for all in it."""
    keyed = [(id(r.keyed.slot.writing), bool(r.prefix.instead), r.keyed.done < 0) for r in rows]
    fallen = [tuple(eras[place] for place in one.keyed.within) for one in rows]
    return run.tables.setdefault((*keyed, *fallen), {})


def _group(rows: tuple[Found, ...], eras: Eras, run: Run) -> Group:
    return Group(
        days=rows[0].keyed.days,
        table=_table(rows, eras, run),
        chains=tuple(one.rest.chain for one in rows),
        prefixes=tuple(one.prefix.text for one in rows if not one.prefix.instead),
        keyed=tuple(one.keyed for one in rows),
        shown=tuple(not one.prefix.instead for one in rows),
    )


def _done_group(rows: tuple[Found, ...], eras: Eras, run: Run) -> DoneGroup:
    return DoneGroup(
        days=rows[0].keyed.days,
        table=_table(rows, eras, run),
        chains=tuple(one.rest.chain for one in rows),
        prefixes=tuple(one.prefix.text for one in rows),
        done=rows[0].keyed.done,
        keyed=tuple(one.keyed for one in rows),
    )


def kept_open(group: Group, rests: list[Rest], statuses: set[str]) -> Open:
    """Return what is kept of *rests*, those of the rows of *group* on some days."""
    told = tuple(compress(rests, group.shown))
    statuses.update(rest.status for rest in told)
    return Open(tuple(rest.chain for rest in rests), tuple(rest.whole for rest in told))


def kept_done(rests: list[Rest]) -> Done:
    """Return what is kept of *rests*, of rows recorded as done."""
    first = rests[0].judge
    return Done(
        chains=tuple(rest.chain for rest in rests),
        heads=tuple(rest.days + rest.safe for rest in rests),
        judge=first if all(rest.judge == first for rest in rests) else None,
        tails=tuple(rest.tail for rest in rests),
    )
