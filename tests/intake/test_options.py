"""What is typed becomes facts: one written form of a date, every problem at once, no guess."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from scrtool import CaseFacts
from scrtool.errors import InputError
from scrtool.facts import Event, Fact
from scrtool.facts.spelling import spell
from scrtool.intake.options import a_date, a_moment, case_facts, dates

DATE = "a date such as 2024-03-01"
MOMENT = "a date such as 2024-03-01, or with the time 2024-03-01T16:40"
RANGE = "a date within 1978-01-01 to 2100-12-31"
YEARS = "whole years from 0 to 120"


def complaints(**typed: str | bool | None) -> list[str]:
    """Return every problem with one case's options, a line each."""
    with pytest.raises(InputError) as refused:
        case_facts(typed)
    return str(refused.value).splitlines()


NOT_A_DAY = [
    pytest.param("2024-02-30", id="no-such-day"),
    pytest.param("2023-02-29", id="29-february-outside-a-leap-year"),
    pytest.param("2024-13-01", id="month-13"),
    pytest.param("2024-01-00", id="day-nought"),
    pytest.param("0000-01-01", id="year-nought"),
    pytest.param("01/03/2024", id="slashes-british"),
    pytest.param("01-03-2024", id="day-first"),
    pytest.param("1 March 2024", id="in-words"),
    pytest.param("tomorrow", id="tomorrow"),
    pytest.param("", id="empty"),
    pytest.param("20240301", id="no-dashes-which-python-would-read"),
    pytest.param("2024-W09-5", id="week-date-which-python-would-read"),
    pytest.param("2024-061", id="day-of-the-year"),
    pytest.param("2024-3-1", id="one-digit-each"),
    pytest.param("24-03-01", id="two-digit-year"),
    pytest.param("12024-03-01", id="five-digit-year"),
    pytest.param("2024-03", id="month-alone"),
    pytest.param("\uff12\uff10\uff12\uff14-03-01", id="full-width-digits"),
    pytest.param("2024-03-\u0660\u0661", id="arabic-digits"),
    pytest.param("2024\u221203\u221201", id="minus-signs"),
    pytest.param("2024-03-01 ", id="trailing-space"),
    pytest.param(" 2024-03-01", id="leading-space"),
    pytest.param("2024-03-01\n", id="trailing-line-end"),
    pytest.param("2024-03-01\x00", id="trailing-nul"),
    pytest.param("2024- 3- 1", id="spaces-for-noughts"),
    pytest.param("-024-03-01", id="negative-year"),
    pytest.param("2024-02-30T16:40", id="no-such-day-with-a-time"),
    pytest.param("2024-03-01T25:00", id="hour-25"),
    pytest.param("2024-03-01T24:00", id="hour-24-which-newer-pythons-read-as-the-next-day"),
    pytest.param("2024-03-01T16:60", id="minute-60"),
    pytest.param("2024-03-01T16", id="hour-alone"),
    pytest.param("2024-03-01T", id="time-missing"),
    pytest.param("2024-03-01T1640", id="time-without-a-colon"),
    pytest.param("2024-03-01T16.40", id="full-stop-which-python-would-read-as-sixteen-hours"),
    pytest.param("2024-03-01T16+01", id="hour-with-an-offset-which-python-would-read"),
    pytest.param("2024-03-01T1640Z", id="time-in-utc-which-python-would-read"),
    pytest.param("2024-03-01T16:40+01", id="minute-with-an-offset-which-python-would-read"),
    pytest.param("2024-03-01T4:40pm", id="twelve-hour-clock"),
    pytest.param("2024-03-01 16:40", id="a-space-for-the-t"),
    pytest.param("2024-03-01t16:40", id="small-t"),
    pytest.param("2024-03-01T16:40 ", id="time-with-trailing-space"),
    pytest.param("2024-03-01T\uff11\uff16:40", id="full-width-hour"),
    pytest.param("2024-W09-5T16:40", id="week-date-with-a-time"),
    pytest.param("20240301T164000", id="no-separators-at-all"),
]


@pytest.mark.parametrize("typed", NOT_A_DAY)
def test_what_is_not_a_date_is_refused_as_typed_with_what_to_write(typed: str) -> None:
    assert a_date("--as-of", typed) == (None, ("--as-of", typed, DATE))
    assert a_moment("--aware", typed) == (None, ("--aware", typed, MOMENT))


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("1977-12-31", id="last-day-before"),
        pytest.param("2101-01-01", id="first-day-after"),
        pytest.param("9999-12-31", id="last-day-of-all"),
    ],
)
def test_a_day_whose_bank_holidays_nobody_knows_is_refused(typed: str) -> None:
    assert a_date("--as-of", typed) == (None, ("--as-of", typed, RANGE))
    assert a_moment("--aware", typed) == (None, ("--aware", typed, RANGE))
    assert a_moment("--aware", f"{typed}T12:00").problem == ("--aware", f"{typed}T12:00", RANGE)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        pytest.param("2024-02-29", date(2024, 2, 29), id="leap-day"),
        pytest.param("1978-01-01", date(1978, 1, 1), id="first-day-known"),
        pytest.param("2100-12-31", date(2100, 12, 31), id="last-day-known"),
    ],
)
def test_a_date_is_read(typed: str, day: date) -> None:
    for value, problem in (a_date("--as-of", typed), a_moment("--aware", typed)):
        assert (value, problem) == (day, None)
        assert not isinstance(value, datetime)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        pytest.param("2024-03-01T16:40", (2024, 3, 1, 16, 40), id="to-the-minute"),
        pytest.param("2024-03-01T16:40:30", (2024, 3, 1, 16, 40, 30), id="to-the-second"),
        pytest.param("2024-03-01T00:00", (2024, 3, 1), id="midnight-at-its-start"),
        pytest.param("2024-03-01T23:59", (2024, 3, 1, 23, 59), id="last-minute"),
    ],
)
def test_the_time_of_day_is_read_where_an_event_is_asked_for_and_nowhere_else(
    typed: str, moment: tuple[int, int, int]
) -> None:
    assert a_moment("--aware", typed) == (datetime(*moment), None)  # noqa: DTZ001  London's
    assert a_date("--as-of", typed) == (None, ("--as-of", typed, DATE))


def test_nothing_typed_is_nothing_known() -> None:
    assert case_facts({}) == CaseFacts()
    assert case_facts(dict.fromkeys((*Event, *Fact, "age"))) == CaseFacts()


@pytest.mark.parametrize("event", Event)
def test_every_event_is_read_and_complained_of_by_its_own_option(event: Event) -> None:
    option = "--" + event.name.lower().replace("_", "-")

    assert case_facts({event: "2024-03-01"}).events() == {event: (date(2024, 3, 1), None)}
    assert complaints(**{event: "soon"}) == [f"{option}: 'soon' is not usable; expected {MOMENT}"]


def test_an_option_is_spelt_with_dashes() -> None:
    assert spell("rapid_review_sent") == "--rapid-review-sent"


def test_a_fact_is_yes_no_or_not_known() -> None:
    facts = case_facts({"died": True, "abuse": False, "disabled": None})

    assert (facts.died, facts.abuse, facts.disabled, facts.suicide) == (True, False, None, None)


@pytest.mark.parametrize(
    ("typed", "age"),
    [
        pytest.param("17", 17, id="last-year-of-childhood"),
        pytest.param("24", 24, id="last-year-of-a-care-leaver"),
        pytest.param("120", 120, id="oldest"),
    ],
)
def test_an_age_in_whole_years_is_read(typed: str, age: int) -> None:
    assert case_facts({"age": typed}).age == age


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("121", id="too-old"),
        pytest.param("-1", id="negative"),
        pytest.param("+4", id="signed"),
        pytest.param("4.5", id="not-whole"),
        pytest.param("", id="empty"),
        pytest.param(" 4", id="leading-space"),
        pytest.param("1e1", id="exponent"),
        pytest.param("1_0", id="underscore-which-python-would-read"),
        pytest.param("\u0664", id="arabic-digit"),
        pytest.param("\u00b2", id="superscript"),
        pytest.param("9" * 5000, id="more-digits-than-python-will-read"),
    ],
)
def test_an_age_that_is_not_usable_is_refused(typed: str) -> None:
    assert complaints(age=typed) == [f"--age: {typed!r} is not usable; expected {YEARS}"]


BEFORE = "2024-02-29"  # the day before the first of March
ORDER = [
    pytest.param("aware", "incident", id="aware-before-incident"),
    pytest.param("notified", "aware", id="notified-before-aware"),
    pytest.param("notified", "incident", id="notified-before-incident"),
    pytest.param("partners_told", "aware", id="partners-told-before-aware"),
    pytest.param("partners_told", "incident", id="partners-told-before-incident"),
    pytest.param("rapid_review_sent", "notified", id="review-sent-before-notified"),
    pytest.param("rapid_review_sent", "aware", id="review-sent-before-aware"),
    pytest.param("rapid_review_sent", "incident", id="review-sent-before-incident"),
    pytest.param("review_decided", "aware", id="decided-before-aware"),
    pytest.param("review_decided", "incident", id="decided-before-incident"),
    pytest.param("publish", "review_decided", id="to-be-published-before-decided"),
    pytest.param("published", "review_decided", id="published-before-decided"),
    pytest.param("report_sent", "review_decided", id="report-sent-before-decided"),
    pytest.param("report_sent_ofsted", "review_decided", id="ofsted-sent-before-decided"),
    pytest.param("national_publish", "national_review_started", id="national-to-be-published"),
    pytest.param("national_published", "national_review_started", id="national-published"),
    pytest.param("national_report_sent", "national_review_started", id="national-report-sent"),
]


@pytest.mark.parametrize(("later", "earlier"), ORDER)
def test_an_event_before_the_one_it_must_follow_is_refused_and_both_are_named(
    later: str, earlier: str
) -> None:
    assert complaints(**{earlier: "2024-03-01", later: BEFORE}) == [
        f"{spell(later)}: '{BEFORE}' is not usable; "
        f"expected 2024-03-01 or later: it cannot come before {spell(earlier)}"
    ]


@pytest.mark.parametrize(("later", "earlier"), ORDER)
def test_both_on_one_day_are_let_pass(later: str, earlier: str) -> None:
    facts = case_facts({earlier: "2024-03-01", later: "2024-03-01"})

    assert facts.events() == {
        Event(earlier): (date(2024, 3, 1), None),
        Event(later): (date(2024, 3, 1), None),
    }


def test_an_hour_too_early_on_the_same_day_is_refused_too() -> None:
    (told,) = complaints(aware="2024-03-01T16:40", notified="2024-03-01T09:00")

    assert told.startswith("--notified: ")
    assert "--aware" in told


def test_a_day_without_its_hour_may_be_the_day_of_an_event_with_one() -> None:
    assert case_facts({"aware": "2024-03-01T16:40", "notified": "2024-03-01"}).notified


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        pytest.param(
            "died",
            "seriously_harmed",
            "--died and --seriously-harmed: give one; "
            "for a child who was harmed and then died, give only the death",
            id="harmed-then-died",
        ),
        pytest.param(
            "looked_after",
            "care_leaver",
            "--looked-after and --care-leaver: give one; "
            "a care leaver is by definition no longer looked after",
            id="still-looked-after",
        ),
    ],
)
def test_answers_that_exclude_each_other(one: str, other: str, told: str) -> None:
    assert complaints(**{one: True, other: True}) == [told]
    for answers in ((True, False), (False, True), (False, False), (True, None), (None, True)):
        assert case_facts(dict(zip((one, other), answers, strict=True)))


def test_every_problem_is_told_at_once_in_the_order_a_case_runs() -> None:
    told = complaints(
        published="2024-03-00",
        age="six",
        incident="01/03/2024",
        aware="2024-03-05",
        notified="2024-03-04",
        died=True,
        seriously_harmed=True,
        looked_after=True,
        care_leaver=True,
    )

    places = [line.split(":")[0] for line in told]
    assert places == [
        "--incident",
        "--published",
        "--age",
        "--notified",
        "--died and --seriously-harmed",
        "--looked-after and --care-leaver",
    ]


def test_every_date_of_a_repeated_option_is_read() -> None:
    days = (date(2024, 3, 5), date(2024, 3, 6))

    assert dates("--closed-day", []) == ()
    assert dates("--closed-day", ["2024-03-05", "2024-03-06"]) == days


def test_each_wrong_date_of_a_repeated_option_is_told() -> None:
    with pytest.raises(InputError) as refused:
        dates("--closed-day", ["2024-03-05", "monday", "2024-3-6", "2101-01-01"])

    assert refused.value.problems == (
        ("--closed-day", "monday", DATE),
        ("--closed-day", "2024-3-6", DATE),
        ("--closed-day", "2101-01-01", RANGE),
    )
