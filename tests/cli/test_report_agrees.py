"""``scrtool report`` against DuckDB, which counts the rows that ``batch`` writes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb
import pytest
from tests.cli.program import run
from tests.support.notified_register import register

if TYPE_CHECKING:
    from pathlib import Path

CASES = 400
AS_OF = "2024-09-04"
# Written from docs/registers.md, not from the code. The rows of batch give the statuses; the
# quarter comes from the month of the notification, also where its day is not known.
SQL = """
with cases as (
  select ref, notified as typed,
    case when notified is null then null else substr(notified, 1, 4)::int end as y,
    case when notified is null then null else substr(notified, 6, 2)::int end as m
  from read_csv('{cases}', all_varchar = true)
), dated as (
  select ref, typed,
    case when m is null then 'not notified'
      else (y - (m < 4)::int) || '-' || lpad(((y + 1 - (m < 4)::int) % 100)::varchar, 2, '0')
    end as year,
    case when m is null then 'not notified'
      else year || ' Q' || ((m + 8) % 12 // 3 + 1)
    end as quarter
  from cases
), rows as (
  select b.id, d.year, d.quarter, b.status, b.done, b.safe, b.applies, b.notes,
    -- counted from a notification that was not recorded: nothing is decided
    (b.runs_from = 'notified' and d.typed is null and b.status in ('met', 'missed', 'overdue'))
      as projected,
    b.working_days_late::int as late_by
  from read_csv('{answers}', all_varchar = true) b join dated d using (ref)
  where b.applies <> 'no' and b.outcome in ('deadline', 'undetermined') and b.status <> 'no-date'
), placed as (
  select 'all' as period, * from rows
  union all select year, * from rows
  union all select quarter, * from rows where quarter <> 'not notified'
), ranked as (
  select *, if(status = 'met', 0, late_by) as days,
    row_number() over (partition by id, period order by if(status = 'met', 0, late_by)) as place,
    count(*) over (partition by id, period) as many
  from placed where status in ('met', 'missed') and not projected
), spread as (
  select id, period,
    min(days) filter (place >= ceil(many * 0.5)) as median,
    min(days) filter (place >= ceil(many * 0.9)) as p90
  from ranked group by all
), counted as (
  select id, period, count(*) as cases,
    count(*) filter (status = 'met' and not projected) as on_time,
    count(*) filter (status = 'met' and not projected and done <= safe) as every,
    count(*) filter (status = 'met' and not projected and done > safe) as after_safe,
    count(*) filter (status = 'missed' and not projected) as late,
    count(*) filter (status = 'overdue' and not projected) as overdue,
    count(*) filter (status = 'due') as not_yet_due,
    count(*) filter (status = 'undetermined' or projected) as undetermined,
    count(*) filter (contains(notes, 'assumed')) as assumed,
    count(*) filter (applies = 'depends') as depends
  from placed group by all
)
select *, round(100 * on_time / nullif(on_time + late + overdue, 0), 1) as share
from counted left join spread using (id, period)
"""
SAME = {
    "cases": "cases",
    "on_time": "on_time",
    "every": "on_time_every_reading",
    "after_safe": "on_time_after_safe",
    "late": "late",
    "overdue": "overdue",
    "not_yet_due": "not_yet_due",
    "undetermined": "undetermined",
    "median": "median_working_days_late",
    "p90": "p90_working_days_late",
    "share": "percent_on_time",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register, and what ``batch`` answers to it."""
    place = tmp_path_factory.mktemp("register")
    (place / "cases.csv").write_text(register(CASES), encoding="utf-8")
    answers = str(place / "answers.csv")
    ran = run("batch", str(place / "cases.csv"), "--as-of", AS_OF, "--output", answers)
    assert ran.code == 0
    return place


def reported(folder: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """Return every line of the report, by duty and period."""
    ran = run("report", str(folder / "cases.csv"), "--as-of", AS_OF, "--format", "json")
    assert ran.code == 0
    return {
        (one["id"], line["period"]): line for one in ran.json["duties"] for line in one["lines"]
    }


def counted(folder: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the same from DuckDB."""
    sql = SQL.format(cases=folder / "cases.csv", answers=folder / "answers.csv")
    found = duckdb.sql(sql)
    assert found is not None
    rows = (dict(zip(found.columns, row, strict=True)) for row in found.fetchall())
    return {(row["id"], row["period"]): row for row in rows}


def test_every_figure_is_the_one_that_duckdb_finds(folder: Path) -> None:
    ours, theirs = reported(folder), counted(folder)
    assert len(ours) > 60
    for place, line in ours.items():
        other = theirs[place]
        assert {name: line[name] for name in SAME.values()} == {
            ours_name: other[name] for name, ours_name in SAME.items()
        }, place
        assert line["notes"].get("assumed", 0) == other["assumed"]
        assert line["notes"].get("depends", 0) == other["depends"]


def test_every_class_occurs_that_can(folder: Path) -> None:
    whole = reported(folder)["england.rapid-review", "all"]
    names = ("on_time_after_safe", "late", "overdue", "undetermined_month_only")
    assert all(whole[name] for name in (*names, "undetermined_projected"))


def test_no_period_is_missing(folder: Path) -> None:
    ours = {place for place in reported(folder) if place[0] == "england.notify-panel"}
    assert ours == {place for place in counted(folder) if place[0] == "england.notify-panel"}
