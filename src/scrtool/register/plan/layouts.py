"""How the rows of a kind of case are laid out: what stands, and what is looked up together."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from scrtool.register.plan.lookups import Done, Group, Layout, Open

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrtool.facts import CaseFacts
    from scrtool.register.plan.lookups import Keyed
    from scrtool.register.plan.slots import Prefix, Rest, Run

    Facts = Callable[[], CaseFacts]
    Found = tuple[Keyed, Rest, Prefix]


def laid_out(keyed: list[Keyed], rests: list[Rest], facts: Facts, run: Run) -> Layout:
    """Lay out the rows as the first case of a kind has them; later ones are held to its editions.

    Args:
        keyed: Every row, in the order of the rule book.
        rests: What the days of that case say of each.
        facts: Gives that case.
        run: What is the same for every row.
    """
    rows = [""] * len(keyed)
    together: list[Found] = []
    alone: list[Keyed] = []
    for one, rest in zip(keyed, rests, strict=True):
        prefix = one.slot.prefixes.get(rest.chain) or one.slot.prefix(rest, facts)
        if one.stands:
            continue
        if prefix.alone or (prefix.instead and one.done >= 0):
            alone.append(one)
            continue
        together.append((one, rest, prefix))
        if prefix.instead:
            run.statuses.add(prefix.instead.status)
            rows[one.place] = prefix.instead.whole and prefix.text + prefix.instead.whole
    groups = [_group(list(found), run) for _, found in groupby(together, _looked_up_by)]
    still_open = tuple(group for group in groups if group.done < 0)
    return Layout(rows, still_open, tuple(g for g in groups if g.done >= 0), tuple(alone))


def _looked_up_by(found: Found) -> tuple[object, ...]:
    return found[0].at, found[0].within, found[0].done


def _group(found: list[Found], run: Run) -> Group:
    keyed = tuple(one for one, _, _ in found)
    shown = tuple(not prefix.instead for _, _, prefix in found)
    same = (shown, keyed[0].done >= 0, *(id(one.slot.writing) for one in keyed))
    return Group(
        days=keyed[0].days,
        eras=keyed[0].eras,
        done=keyed[0].done,
        table=run.tables.setdefault(same, {}),
        chains=tuple(rest.chain for _, rest, _ in found),
        prefixes=tuple((one.place, p.text) for one, _, p in found if not p.instead),
        all=keyed,
        shown=shown,
    )


def read_ahead(group: Group, rests: list[Rest], statuses: set[str]) -> Open | Done:
    """Return what is kept of *rests*, those of the rows of *group* on some days."""
    chains = tuple(rest.chain for rest in rests)
    told = [rest for rest, is_shown in zip(rests, group.shown, strict=True) if is_shown]
    if group.done < 0:
        statuses.update(rest.status for rest in told)
        return Open(chains, tuple(rest.whole for rest in told))
    judges = {rest.judge: rest.judge for rest in reversed(told)}
    return Done(chains, tuple((r.days + r.safe, judges[r.judge], r.tail) for r in told))
