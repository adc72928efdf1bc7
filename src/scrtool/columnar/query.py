"""The plan as one SQL query over the tables of the rule book: the same text for every engine.

Common table expressions, joins, CASE and UNION ALL, and nothing that DuckDB and Spark read
differently. The tables are in ``tables``; nothing is run here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool import __version__, rules
from scrtool.columnar import sql
from scrtool.columnar.doubts import WEEKEND, warnings
from scrtool.columnar.plans import BEYOND, plan
from scrtool.columnar.query_text import FINAL, HEAD, TYPES
from scrtool.columnar.sheet import Ended
from scrtool.columnar.standing import AS_OF, LATE
from scrtool.columnar.tables import CLOCKS_OF_AN_EDITION as CLOCKS
from scrtool.columnar.tables import EDITIONS_OF_A_DUTY, OPEN_OF_A_DUTY, step_key
from scrtool.model import CalendarId
from scrtool.progress import Status
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scrtool.columnar.plans import Plan
    from scrtool.columnar.sheet import Defined


def query(
    regimes: Sequence[str] = tuple(rules.REGIMES),
    *,
    closed_days: bool = False,
    made_with: str = f"scrtool {__version__}",
) -> str:
    """Return the query for *regimes*; a case in which none is named is answered by the first.

    Args:
        regimes: Ids of bodies of rules, such as ``england``.
        closed_days: Whether the tables hold closed days that the user gave.
        made_with: The program, its rules and its bank holidays, as the head of the query says.
    """
    plans = [plan(name, closed_days=closed_days) for name in regimes]
    tables = [table for one in plans for table in _tables(one, regimes[0])]
    answers = " UNION ALL\n".join(f"  SELECT * FROM {_name(one)}_answer" for one in plans)
    beyond = " UNION ALL\n".join(
        f"  SELECT ref, warnings FROM {_name(one)}_beyond" for one in plans
    )
    tables += [_table("answer", answers), _table("beyond", beyond)]
    final = FINAL.format(
        outcome=_worded("a.outcome", Outcome),
        status=_worded("a.status", Status),
        clocks=CLOCKS,
        late=", ".join(LATE),
        nothing=", ".join(f"CAST(NULL AS {kind})" for kind in TYPES),
    )
    head = HEAD.format(made_with=" ".join(made_with.split()))
    return f"{head}WITH\n" + ",\n".join(tables) + f"\n{final}"


def _worded(number: str, words: Iterable[str]) -> str:
    whens = " ".join(f"WHEN {place} THEN '{word}'" for place, word in enumerate(words, 1))
    return f"CASE {number} {whens} END"


def _name(one: Plan) -> str:
    return one.regime.id.replace("-", "_")


def _table(name: str, body: str) -> str:
    return f"{name} AS (\n{body}\n)"


def _tables(one: Plan, usual: str) -> Iterator[str]:
    """Yield the tables of one regime: its cases, stage by stage, then a row for every duty."""
    name = _name(one)
    yield _table(f"{name}_0", _cases(one, usual))
    for number, stage in enumerate(one.stages, 1):
        said = [f"{warnings(one.doubts)} AS warnings"]
        yield _table(
            f"{name}_{number}", _stage(f"{name}_{number - 1}", stage, said if number == 1 else [])
        )
    last = f"{name}_{len(one.stages)}"
    yield _table(f"{name}_answer", _answer(one, last))
    beyond = f"  SELECT ref, {sql.quoted(BEYOND)} AS warnings FROM {last} WHERE {one.lost}"
    yield _table(f"{name}_beyond", beyond)


def _cases(one: Plan, usual: str) -> str:
    columns = ", ".join(f"c.{column}" for column in ("ref", *one.columns))
    return (
        f"  SELECT {columns},\n    p.{AS_OF}, w.weekend AS {WEEKEND}\n"
        f"  FROM cases AS c CROSS JOIN params AS p\n  LEFT JOIN working_day AS w\n"
        f"    ON w.calendar = '{CalendarId.ENGLAND_AND_WALES}' AND w.on_date = c.notified\n"
        f"  WHERE COALESCE(c.regime, '{usual}') = '{one.regime.id}'"
    )


def _stage(before: str, stage: Sequence[Defined | Ended], said: list[str]) -> str:
    looked_up = [entry for entry in stage if isinstance(entry, Ended)]
    columns = [*(line for entry in stage for line in _columns(entry, looked_up)), *said]
    joins = "".join(
        f"\n  LEFT JOIN step AS s{place}"
        f" ON s{place}.step_key = {step_key(entry.step)} AND s{place}.starts = c.{entry.day}"
        for place, entry in enumerate(looked_up)
    )
    shown = ",\n    ".join(columns)
    return f"  SELECT c.*,\n    {shown}\n  FROM {before} AS c{joins}"


def _columns(entry: Defined | Ended, looked_up: Sequence[Ended]) -> list[str]:
    if not isinstance(entry, Ended):
        return [f"{entry.text} AS {entry.name}"]
    table = f"s{looked_up.index(entry)}"
    values = ("ends", "closed", "provisional", "closed_day_given")
    return [f"{table}.{value} AS {name}" for value, name in zip(values, entry.gives, strict=False)]


def _answer(one: Plan, last: str) -> str:
    """Return a row for every case and duty: each column is the one of the duty in hand."""
    shown = {
        "duty_key": "d.duty_key",
        "edition_key": f"d.duty_key * {EDITIONS_OF_A_DUTY} + {_pick(one, 'edition')}",
        "settled": _pick(one, "settled"),
        "applies": _pick(one, "applies"),
        "outcome": _pick(one, "outcome"),
        "open_key": f"d.duty_key * {OPEN_OF_A_DUTY} + {_pick(one, 'open')}",
        "clock_number": _pick(one, "clock"),
        "event_key": _pick(one, "event"),
        "trigger_day": _pick(one, "trigger"),
        "ends": _pick(one, "end"),
        "due": _pick(one, "due"),
        "safe": _pick(one, "safe"),
        "done": _pick(one, "done"),
        "until": _pick(one, "until"),
        "status": _pick(one, "status"),
        "marks": _pick(one, "marks"),
        "calendar": _of_calendars(one),
        "warnings": "warnings",
    }
    columns = ",\n    ".join(f"{text} AS {name}" for name, text in shown.items())
    return (
        f"  SELECT ref,\n    {columns}\n  FROM {last}\n  CROSS JOIN ("
        f"SELECT duty_key, position FROM duty WHERE regime = '{one.regime.id}') AS d\n"
        f"  WHERE NOT {one.lost}"
    )


def _pick(one: Plan, field: str) -> str:
    """Return the expression of *field* of whichever duty stands at ``d.position``."""
    return _by_position([(block.number, getattr(block, field)) for block in one.blocks])


def _of_calendars(one: Plan) -> str:
    return _by_position([(block.number, f"'{block.calendar}'") for block in one.blocks])


def _by_position(texts: list[tuple[int, str]]) -> str:
    places: dict[str, list[str]] = {}
    for number, text in texts:
        places.setdefault(text, []).append(str(number))
    usual = max(places, key=lambda text: len(places[text]))
    return sql.chosen(
        (
            (f"d.position IN ({', '.join(numbers)})", text)
            for text, numbers in places.items()
            if text != usual
        ),
        usual,
    )
