"""Every way a file of bank holidays can be wrong: said at once, each with its place."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrtool.errors import InputError
from scrtool.intake.bankfile import read
from scrtool.model import CalendarId

GOVUK = "GOV.UK's bank-holidays.json as downloaded"
DATE = "expected a date such as 2024-03-29, within 1978-01-01 to 2100-12-31"


def govuk(*events: object) -> dict[str, object]:
    """Return the same events for all three divisions, in GOV.UK's shape."""
    return {division: {"division": division, "events": [*events]} for division in CalendarId}


GOOD = {"title": "New Year", "date": "2027-01-01", "notes": "", "bunting": True}
FINE = govuk(GOOD)


def complaints(path: str) -> list[str]:
    """Return what is wrong with a file, without what every line begins with."""
    with pytest.raises(InputError) as refused:
        read(path)
    told = str(refused.value).splitlines()
    start = f"--bank-holidays {path}"
    assert all(line.startswith(start) for line in told)
    return [line.removeprefix(start).removeprefix(": ") for line in told]


def complaints_on(folder: Path, content: object) -> list[str]:
    path = folder / "list.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return complaints(str(path))


def complaints_on_bytes(folder: Path, content: bytes) -> list[str]:
    path = folder / "list.json"
    path.write_bytes(content)
    return complaints(str(path))


def test_no_such_file(tmp_path: Path) -> None:
    assert complaints(str(tmp_path / "none.json")) == ["cannot be read: No such file or directory"]


def test_a_folder(tmp_path: Path) -> None:
    assert complaints(str(tmp_path)) == ["cannot be read: Is a directory"]


def test_a_name_that_no_file_can_have() -> None:
    assert complaints("list\0.json") == ["cannot be read: no such file"]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        pytest.param(b"", f"not JSON; expected {GOVUK}", id="empty"),
        pytest.param(b"<!DOCTYPE html>", f"not JSON; expected {GOVUK}", id="a-web-page"),
        pytest.param(b'{"england-and-wales": ', f"not JSON; expected {GOVUK}", id="cut-short"),
        pytest.param(b"[" * 100_000, f"not JSON; expected {GOVUK}", id="nested-without-end"),
        pytest.param(b"9" * 5_000, f"not JSON; expected {GOVUK}", id="a-number-without-end"),
        pytest.param(b'"caf\xe9"', f"not UTF-8 text; expected {GOVUK}", id="latin-1"),
        pytest.param("{}".encode("utf-16"), f"not UTF-8 text; expected {GOVUK}", id="utf-16"),
        pytest.param(b" " * 2_000_001, f"too large; expected {GOVUK}", id="too-large"),
        pytest.param(b"null", f"no divisions in it; expected {GOVUK}", id="null"),
        pytest.param(b"[]", f"no divisions in it; expected {GOVUK}", id="a-list"),
        pytest.param(b"2027", f"no divisions in it; expected {GOVUK}", id="a-number"),
    ],
)
def test_a_file_of_something_else(tmp_path: Path, content: bytes, complaint: str) -> None:
    assert complaints_on_bytes(tmp_path, content) == [complaint]


def test_as_large_as_it_may_be(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text(json.dumps(FINE).ljust(2_000_000), encoding="utf-8")

    assert read(str(path)).name == "list.json to 2027-01-01"


def test_as_many_events_and_as_early_and_late_as_may_be(tmp_path: Path) -> None:
    years = [GOOD | {"date": f"{year}-01-01"} for year in range(1978, 2101)]
    last = GOOD | {"date": "2100-12-31"}
    path = tmp_path / "list.json"
    path.write_text(json.dumps(govuk(*years, *[last] * (2000 - len(years)))), encoding="utf-8")

    assert read(str(path)).name == "list.json to 2100-12-31"


@pytest.mark.parametrize(
    ("division", "complaint"),
    [
        pytest.param(None, f": no events given; expected {GOVUK}", id="null"),
        pytest.param({}, f": no events given; expected {GOVUK}", id="no-events"),
        pytest.param([GOOD], f": no events given; expected {GOVUK}", id="a-bare-list"),
        pytest.param({"events": []}, ", events: expected a list of 1 to 2000 events", id="empty"),
        pytest.param(
            {"events": {"1": GOOD}}, ", events: expected a list of 1 to 2000 events", id="no-list"
        ),
        pytest.param(
            {"events": "2027-01-01"}, ", events: expected a list of 1 to 2000 events", id="text"
        ),
        pytest.param(
            {"events": [GOOD] * 2001},
            ", events: expected a list of 1 to 2000 events",
            id="too-many",
        ),
    ],
)
def test_a_division_without_usable_events(tmp_path: Path, division: object, complaint: str) -> None:
    assert complaints_on(tmp_path, FINE | {"scotland": division}) == [f"scotland{complaint}"]


def test_a_division_missing(tmp_path: Path) -> None:
    content = {name: events for name, events in FINE.items() if name != "northern-ireland"}

    assert complaints_on(tmp_path, content) == [
        f"northern-ireland: no events given; expected {GOVUK}"
    ]


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("2027-02-30", id="no-such-day"),
        pytest.param("29/03/2027", id="slashes"),
        pytest.param("20270329", id="no-dashes"),
        pytest.param("2027-W13-1", id="a-week-date"),
        pytest.param("2027-03-29T00:00", id="with-a-time"),
        pytest.param("", id="empty"),
        pytest.param("1977-12-26", id="before-1978"),
        pytest.param("2101-01-03", id="after-2100"),
    ],
)
def test_a_date_that_is_not_usable(tmp_path: Path, typed: str) -> None:
    content = FINE | {"scotland": {"events": [GOOD, GOOD, GOOD | {"date": typed}]}}

    assert complaints_on(tmp_path, content) == [
        f"scotland, event 3, date: {typed!r} is not usable; {DATE}"
    ]


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        pytest.param(
            {"date": "9" * 500}, f"date: '{'9' * 40}' is not usable; {DATE}", id="shown-in-part"
        ),
        pytest.param({"date": 20270329}, f"date: missing, or not text; {DATE}", id="a-number"),
        pytest.param({"date": None}, f"date: missing, or not text; {DATE}", id="null-date"),
        pytest.param(
            {"title": ""}, "title: '' is not usable; expected a line of text", id="empty-title"
        ),
        pytest.param(
            {"title": " "}, "title: ' ' is not usable; expected a line of text", id="blank-title"
        ),
        pytest.param(
            {"title": "\x1b[2JEaster"},
            r"title: '\x1b[2JEaster' is not usable; expected a line of text",
            id="an-escape-sequence",
        ),
        pytest.param(
            {"title": ["Easter"]},
            "title: missing, or not text; expected a line of text",
            id="title-no-text",
        ),
        pytest.param(
            {"notes": 7}, "notes: missing, or not text; expected a line of text", id="notes-no-text"
        ),
        pytest.param(
            {"notes": "a\nb"},
            r"notes: 'a\nb' is not usable; expected a line of text",
            id="notes-of-two-lines",
        ),
    ],
)
def test_an_event_with_something_wrong(
    tmp_path: Path, changed: dict[str, object], complaint: str
) -> None:
    content = FINE | {"scotland": {"events": [GOOD, GOOD, GOOD | changed]}}

    assert complaints_on(tmp_path, content) == [f"scotland, event 3, {complaint}"]


@pytest.mark.parametrize("notes", [None, "", 0])
def test_an_event_may_have_no_notes(tmp_path: Path, notes: object) -> None:
    path = tmp_path / "list.json"
    without = {"title": "New Year", "date": "2027-01-01"}
    path.write_text(json.dumps(govuk(without, GOOD | {"notes": notes})), encoding="utf-8")

    assert set(read(str(path)).days[CalendarId.SCOTLAND].values()) >= {"New Year"}


def test_a_year_left_out(tmp_path: Path) -> None:
    later = GOOD | {"date": "2030-01-01"}

    assert complaints_on(tmp_path, FINE | {"scotland": {"events": [later, GOOD]}}) == [
        f"scotland: no dates in 2028; expected {GOVUK}",
        f"scotland: no dates in 2029; expected {GOVUK}",
    ]


def test_everything_wrong_is_said_at_once(tmp_path: Path) -> None:
    content = {
        "england-and-wales": {"events": [GOOD, "2027-12-25", {"date": "soon"}]},
        "scotland": {"events": []},
    }

    assert complaints_on(tmp_path, content) == [
        "england-and-wales, event 2: expected a date with a title",
        f"england-and-wales, event 3, date: 'soon' is not usable; {DATE}",
        "england-and-wales, event 3, title: missing, or not text; expected a line of text",
        "scotland, events: expected a list of 1 to 2000 events",
        f"northern-ireland: no events given; expected {GOVUK}",
    ]


LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.just("2027-01-01")
KEYS = st.sampled_from([*CalendarId, "events", "date", "title", "notes"]) | st.text(max_size=3)
ANYTHING = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=20
)
EVENTS = st.lists(
    st.fixed_dictionaries({}, optional={"date": LEAVES, "title": LEAVES, "notes": LEAVES})
    | ANYTHING
)


@given(content=ANYTHING | st.builds(lambda events: govuk(*events), EVENTS))
def test_a_file_is_read_or_refused_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, content: object
) -> None:
    path = tmp_path_factory.mktemp("bankfile") / "list.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with suppress(InputError):
        assert read(str(path)).name.startswith("list.json to ")


@given(raw=st.binary(max_size=64))
def test_bytes_are_read_or_refused_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    path = tmp_path_factory.mktemp("bankfile") / "list.json"
    path.write_bytes(raw)
    with pytest.raises(InputError):
        read(str(path))
