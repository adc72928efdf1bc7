"""What a fresh interpreter loads: nothing slow on the usual path, whatever the format."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.cli.program import environment

LOADED = """
import sys
before = set(sys.modules)
from scrtool.__main__ import main
code = main(sys.argv[1:])
sys.stdout.flush()
sys.stderr.write("\\n".join(sorted(set(sys.modules) - before)))
sys.exit(code)
"""
ONE_DATE = ("deadlines", "--incident", "2024-03-01", "--format")
FILES = ("icalendar", "xlsxwriter", "openpyxl", "hashlib", "zipfile")
SLOW = ("holidays", "rich", "pydantic", "importlib.metadata", "dateutil", "zoneinfo", *FILES)
NEVER = ("json", *SLOW)


def loaded(*args: str) -> set[str]:
    """Return what running the program loads, parts of packages included."""
    ended = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", LOADED, *args],
        capture_output=True,
        env=environment(),
        input=b"",
        check=True,
    )
    return set(ended.stderr.decode().splitlines())


@pytest.mark.parametrize(
    ("args", "unwanted"),
    [
        pytest.param((*ONE_DATE, "plain"), NEVER, id="plain"),
        pytest.param((*ONE_DATE[:-1],), NEVER, id="off-a-terminal"),
        pytest.param((*ONE_DATE, "json"), SLOW, id="json"),
        pytest.param((*ONE_DATE, "ndjson"), SLOW, id="ndjson"),
        pytest.param((*ONE_DATE, "csv"), NEVER, id="csv"),
        # The standard library reads a file of a package with zipfile at hand.
        pytest.param((*ONE_DATE, "html"), {*NEVER} - {"zipfile"}, id="html"),
        pytest.param(
            (*ONE_DATE, "table"), ("holidays", "json", "pydantic", "dateutil"), id="table"
        ),
        pytest.param((*ONE_DATE, "plain", "--all"), NEVER, id="all"),
        pytest.param((*ONE_DATE, "plain", "--as-of", "2024-03-04"), NEVER, id="as-of"),
        pytest.param(("notify-check", "--looked-after"), NEVER, id="notify-check"),
        pytest.param(
            ("explain", "england.rapid-review", "--from", "2024-03-08"), NEVER, id="explain"
        ),
        pytest.param((*ONE_DATE, "markdown"), NEVER, id="markdown"),
        pytest.param((*ONE_DATE[:-1], "--template", "email-panel"), NEVER, id="template"),
        pytest.param(("calendar", *ONE_DATE[1:-1]), NEVER, id="calendar"),
        pytest.param(("timeline", *ONE_DATE[1:-1]), NEVER, id="timeline"),
        pytest.param(("rules", "list"), NEVER, id="rules-list"),
        pytest.param(("workdays", "add", "5", "2024-03-01"), NEVER, id="workdays-add"),
        pytest.param(("workdays", "add", "5"), NEVER, id="workdays-filter"),
        pytest.param(("workdays", "list", "2026"), NEVER, id="workdays-list"),
        pytest.param(("--version",), NEVER, id="version"),
    ],
)
def test_what_is_not_needed_is_not_loaded(args: tuple[str, ...], unwanted: tuple[str, ...]) -> None:
    assert sorted(loaded(*args) & {*unwanted}) == []


def test_what_counts_months_is_loaded_only_where_months_are_counted() -> None:
    found = loaded("deadlines", "--review-decided", "2024-03-01", "--as-of", "2024-03-04")

    assert "dateutil" in found
    assert sorted(found & {"holidays", "rich", "json", "pydantic"}) == []


def test_what_works_out_holidays_is_loaded_only_past_the_published_list() -> None:
    assert "holidays" in loaded("workdays", "add", "5", "2028-12-20")


@pytest.mark.parametrize(("style", "library"), [("ics", "icalendar"), ("xlsx", "xlsxwriter")])
def test_what_writes_a_file_to_take_away_is_loaded_for_it_alone(style: str, library: str) -> None:
    found = loaded(*ONE_DATE, style)

    assert library in found
    others = {"icalendar", "xlsxwriter", "openpyxl", "rich", "holidays", "pydantic"} - {library}
    assert sorted(found & others) == []


def test_only_the_command_asked_for_is_loaded() -> None:
    others = (
        "explain",
        "notify_check",
        "rules",
        "workdays",
        "wall_calendar",
        "timeline",
        "letters",
    )
    commands = {f"scrtool.cli.{name}" for name in others}

    assert sorted(loaded(*ONE_DATE, "plain") & commands) == []


def test_only_the_format_asked_for_is_loaded() -> None:
    found = {name for name in loaded(*ONE_DATE, "csv") if name.startswith("scrtool.render.as_")}

    assert found == {"scrtool.render.as_csv"}


def test_importing_the_library_loads_nothing_of_the_command_line() -> None:
    program = (
        "import sys; from scrtool import CaseFacts, compute; compute(CaseFacts());"
        "print(*sorted(sys.modules))"
    )
    ended = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", program], capture_output=True, env=environment(), check=True
    )
    found = ended.stdout.decode().split()

    assert "scrtool.engine" in found
    parts = ("typer", "rich", "holidays", "json", "scrtool.cli", "scrtool.render")
    assert [name for name in found if name.startswith(parts)] == []
