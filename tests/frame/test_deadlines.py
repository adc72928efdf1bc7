"""``scrtool.frame.deadlines``: which frames it takes, what it gives back, what it refuses."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pandas as pd
import polars as pl
import pytest
from tests.support.generated import AS_OF, as_rows, first_difference, framed, plain, register

from scrtool.errors import InputError
from scrtool.frame import deadlines
from scrtool.frame import run as running
from scrtool.register import COLUMNS

FRIDAY = date(2024, 3, 1)
ONE = pl.DataFrame({"ref": ["A-1"], "incident": [FRIDAY], "died": [True], "abuse": [True]})


def told(error: pytest.ExceptionInfo[InputError]) -> list[str]:
    return [problem.where for problem in error.value.problems]


def notify(answer: pl.DataFrame) -> dict[str, object]:
    (row,) = answer.filter(pl.col("id").cast(pl.String) == "england.notify-panel").to_dicts()
    return row


def test_a_case_has_a_row_for_every_duty_in_the_columns_of_a_register() -> None:
    answer = deadlines(ONE, as_of=AS_OF)

    assert tuple(answer.columns) == COLUMNS
    assert answer.height == 24
    assert notify(answer) | {"due": date(2024, 3, 8), "applies": "depends"} == notify(answer)


def test_no_case_has_no_rows() -> None:
    assert deadlines(ONE.clear(), as_of=AS_OF).shape == (0, len(COLUMNS))


def test_a_lazy_frame_stays_lazy_and_answers_the_same_by_streaming() -> None:
    cases = framed(register(300, seed=2))
    lazy = deadlines(cases.lazy(), as_of=AS_OF)

    assert isinstance(lazy, pl.LazyFrame)
    assert lazy.collect_schema() == deadlines(cases, as_of=AS_OF).schema
    assert as_rows(lazy.collect(engine="streaming")) == as_rows(deadlines(cases, as_of=AS_OF))


def test_answers_that_cannot_both_be_true_are_told_where_nothing_else_is_doubtful() -> None:
    cases = pl.concat([ONE, ONE, ONE]).with_columns(
        ref=pl.Series(["A-1", "A-2", "A-3"]), seriously_harmed=pl.Series([None, True, False])
    )
    said = deadlines(cases, as_of=AS_OF).select("ref", "warnings").unique().sort("ref")
    assert [bool(one) for one in said.get_column("warnings")] == [False, True, False]


@pytest.mark.parametrize("name", ["regime", "setting", "nation"])
def test_a_blank_word_is_not_known(name: str) -> None:
    blank, none = (ONE.with_columns(pl.lit(word, pl.String).alias(name)) for word in ("", None))
    assert deadlines(blank, as_of=AS_OF).equals(deadlines(none, as_of=AS_OF))


def test_more_cases_than_a_slice_are_all_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    cases = register(100, seed=3)
    monkeypatch.setattr(running, "SLICE", 7)

    found = as_rows(deadlines(framed(cases), as_of=AS_OF))

    assert first_difference(found, plain(cases, "england")) == ""


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param(("ref", "id", "safe", "due"), id="dates"),
        pytest.param(("working_days_late", "status", "ref"), id="how late"),
        pytest.param(("notes", "warnings", "depends_on"), id="words"),
    ],
)
def test_only_the_columns_asked_for_are_given_and_say_the_same(fields: tuple[str, ...]) -> None:
    cases = framed(register(200, seed=8))

    answer = deadlines(cases, as_of=AS_OF, fields=fields)

    assert answer.equals(deadlines(cases, as_of=AS_OF).select(fields))


def test_no_such_field_or_regime_is_told_at_once() -> None:
    with pytest.raises(InputError) as error:
        deadlines(ONE, as_of=AS_OF, fields=["ref", "deadline"], regime="atlantis")

    assert told(error) == ["fields", "regime"]


def test_pandas_in_pandas_out() -> None:
    cases = pd.DataFrame(
        {"ref": ["A-1"], "incident": pd.to_datetime(["2024-03-01"]), "died": [True], "age": [7.0]}
    )

    answer = deadlines(cases, as_of=AS_OF)

    assert isinstance(answer, pd.DataFrame)
    assert as_rows(pl.from_pandas(answer).cast({"trigger": pl.Date}))[0].ref == "A-1"
    assert len(answer) == 24


def test_arrow_in_arrow_out() -> None:
    answer = deadlines(ONE.to_arrow(), as_of=AS_OF)

    assert type(answer).__module__.startswith("pyarrow")
    assert answer.num_rows == 24


def test_an_instant_is_its_day_in_london() -> None:
    before_midnight_in_utc = datetime(2024, 7, 1, 23, 30, tzinfo=UTC)
    cases = pl.DataFrame({"ref": ["A-1"], "incident": [before_midnight_in_utc]})

    assert notify(deadlines(cases, as_of=AS_OF))["trigger"] == date(2024, 7, 2)


def test_each_case_is_answered_by_the_regime_it_names() -> None:
    cases = pl.DataFrame(
        {"ref": ["A", "B", "C"], "incident": [FRIDAY] * 3, "regime": ["scotland", None, "wales"]}
    )

    answer = deadlines(cases, as_of=AS_OF)

    assert dict(answer.group_by("ref").len().iter_rows()) == {"A": 16, "B": 24, "C": 3}


def test_a_date_beyond_the_calendars_has_one_row_that_says_so() -> None:
    cases = pl.DataFrame({"ref": ["A", "B"], "incident": [date(2100, 12, 30), FRIDAY]})

    answer = deadlines(cases, as_of=AS_OF)

    (lost,) = answer.filter(pl.col("ref") == "A").to_dicts()
    assert lost["id"] is None
    assert "2100-12-31" in lost["warnings"]
    assert answer.height == 25


def test_a_column_that_is_not_known_is_left_aside() -> None:
    with_notes = ONE.with_columns(notes=pl.lit("said"), notify_panel_due=pl.lit(1))

    assert as_rows(deadlines(with_notes, as_of=AS_OF)) == as_rows(deadlines(ONE, as_of=AS_OF))


def test_every_wrong_column_is_named_at_once() -> None:
    cases = pl.DataFrame({"incident": ["2024-03-01"], "died": ["y"], "age": ["7"], "setting": [1]})

    with pytest.raises(InputError) as error:
        deadlines(cases, as_of=AS_OF)

    assert told(error) == ["ref", "incident", "died", "age", "setting"]


def test_one_date_at_least_is_needed() -> None:
    with pytest.raises(InputError, match="incident"):
        deadlines(pl.DataFrame({"ref": ["A"]}), as_of=AS_OF)


@pytest.mark.parametrize("column", ["setting", "regime"])
def test_a_word_that_is_not_known_is_not_passed_over(column: str) -> None:
    cases = ONE.with_columns(pl.lit("nowhere").alias(column)).lazy()
    with pytest.raises(pl.exceptions.PolarsError, match="nowhere"):
        deadlines(cases, as_of=AS_OF).collect()


def test_no_such_regime() -> None:
    with pytest.raises(InputError, match="england, england-scr"):
        deadlines(ONE, as_of=AS_OF, regime="atlantis")


def test_a_day_to_look_at_lies_within_the_calendars() -> None:
    with pytest.raises(InputError, match="as_of"):
        deadlines(ONE, as_of=date(2101, 1, 1))


@pytest.mark.parametrize("as_of", [datetime(2024, 3, 1, tzinfo=UTC), "2024-03-01"])
def test_a_day_to_look_at_is_a_bare_date(as_of: date) -> None:
    with pytest.raises(TypeError, match="expected a date"):
        deadlines(ONE, as_of=as_of)


def test_what_is_no_frame_is_named() -> None:
    with pytest.raises(TypeError, match="not a list"):
        deadlines([{"ref": "A"}], as_of=AS_OF)


UNUSABLE = [
    ("regime", ["scotlnd", "england"], "regime: 'scotlnd' is not usable; expected one of england,"),
    ("setting", ["tent", None], "setting: 'tent' is not usable; expected one of childrens-home,"),
    ("age", [3.5, 4.0], "age: '3.5' is not usable; expected a whole number, 0 or more"),
    ("age", [4, -1], "age: '-1' is not usable; expected a whole number, 0 or more"),
    ("age", [4, 1 << 40], "age: '1099511627776' is not usable; expected a whole number, 0 or more"),
]


@pytest.mark.parametrize(("name", "values", "said"), UNUSABLE, ids=lambda one: str(one)[:12])
def test_a_value_that_cannot_be_is_named(name: str, values: list[object], said: str) -> None:
    cases = pl.DataFrame({"ref": ["A", "B"], "incident": [date(2024, 3, 1)] * 2, name: values})
    with pytest.raises(InputError, match=re.escape(said)):
        deadlines(cases, as_of=date(2026, 1, 1))


def test_a_number_that_is_none_is_not_known() -> None:
    days = [date(2024, 3, 1)] * 2
    missing = pl.DataFrame({"ref": ["A", "B"], "incident": days, "age": [float("nan"), 4.0]})
    answered = deadlines(missing, as_of=date(2026, 1, 1))
    assert answered.equals(
        deadlines(missing.with_columns(pl.Series("age", [None, 4])), as_of=date(2026, 1, 1))
    )
