"""The portable query on DuckDB says what the plain path says, row for row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import duckdb
import polars as pl
import pytest
from tests.support.generated import AS_OF, as_rows, first_difference, framed, plain, register

from scrtool.columnar.plans import plan
from scrtool.columnar.query import query
from scrtool.frame.model import case_schema, model
from scrtool.register import COLUMNS
from scrtool.rules import REGIMES

if TYPE_CHECKING:
    from collections.abc import Iterator

GENERATED = register(400, seed=4)
# What is not the same on every engine, and so is not used.
NOT_PORTABLE = (
    r"::", r"\bINTERVAL\b", r"\bDATEDIFF\b", r"\bADD_MONTHS\b", r"\bQUALIFY\b", r"\bUNNEST\b",
    r"\bLEAST\b", r"\bGREATEST\b", r"\bIS (NOT )?(TRUE|FALSE)\b", r"\|\|", r'"', r"`\w+`\.",
)  # fmt: skip


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a database that holds the model and the day looked at."""
    with duckdb.connect() as connection:
        for name, table in model().items():
            put(connection, name, table)
        put(connection, "params", pl.DataFrame({"as_of": [AS_OF]}))
        yield connection


def put(connection: duckdb.DuckDBPyConnection, name: str, table: pl.DataFrame) -> None:
    connection.register("given", table.to_arrow())
    connection.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM given")  # noqa: S608
    connection.unregister("given")


def test_every_regime_in_one_query(database: duckdb.DuckDBPyConnection) -> None:
    named = [{**case, "regime": name} for name in REGIMES for case in GENERATED]
    put(database, "cases", framed(named))

    found = as_rows(database.sql(query()).pl())

    wanted = sorted(row for name in REGIMES for row in plain(GENERATED, name))
    assert first_difference(found, wanted) == ""


def test_a_case_that_names_no_regime_is_answered_by_the_first(
    database: duckdb.DuckDBPyConnection,
) -> None:
    put(database, "cases", framed(GENERATED[:50]))

    found = as_rows(database.sql(query(("scotland", "england"))).pl())

    assert first_difference(found, plain(GENERATED[:50], "scotland")) == ""


def test_a_date_beyond_the_calendars_has_one_row_that_says_so(
    database: duckdb.DuckDBPyConnection,
) -> None:
    late = {"ref": "late", "incident": AS_OF.replace(year=2101)}
    put(database, "cases", framed([late]))

    (row,) = as_rows(database.sql(query(("england",))).pl())

    assert (row.ref, row.id) == ("late", "")
    assert "2100-12-31" in row.warnings


@pytest.mark.parametrize("form", NOT_PORTABLE)
def test_nothing_is_used_that_engines_read_differently(form: str) -> None:
    text = re.sub(r"--.*|'[^']*'", "", query())

    assert re.findall(form, text) == []


def test_the_query_is_the_same_each_time_and_says_what_it_gives() -> None:
    plan.cache_clear()
    first = query()
    plan.cache_clear()

    assert query() == first
    shown = first[first.rindex("SELECT\n  a.ref") :]
    assert all(re.search(rf"\b{name}\b", shown) for name in COLUMNS)


def test_no_name_is_longer_than_databases_take() -> None:
    names = {
        name
        for regime in REGIMES
        for stage in plan(regime).stages
        for entry in stage
        for name in entry.gives
    }

    assert max(map(len, names)) <= 127
    assert not names.intersection(case_schema())
