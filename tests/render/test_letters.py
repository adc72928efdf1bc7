"""Texts to paste: the dates as they are, how strong each is, and a place for what is not known."""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

import pytest
from tests.cli.program import ROOT, run

from scrtool.cli.deadlines import TEMPLATES as OFFERED
from scrtool.render.letters import TEMPLATES

if TYPE_CHECKING:
    from pathlib import Path

ONE_DATE = ("deadlines", "--incident", "2024-03-01")
FILES = ROOT / "src" / "scrtool" / "render" / "letters"
NAMES = [pytest.param(name, id=name) for name in TEMPLATES]
A_DATE = re.compile(r"\b[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+ \d{4}")


def text(name: str, *args: str) -> str:
    ran = run(*(args or ONE_DATE), "--template", name)
    assert (ran.code, ran.err) == (0, b"")
    return ran.text


def paragraph(letter: str, begins: str) -> list[str]:
    """Return the lines of the one paragraph that begins so."""
    (found,) = [part for part in letter.split("\n\n") if part.startswith(begins)]
    return found.splitlines()


def test_each_text_is_a_file_and_each_file_is_offered() -> None:
    assert tuple(TEMPLATES) == OFFERED
    assert sorted(path.stem for path in FILES.glob("*.txt")) == sorted(TEMPLATES)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_left_unfilled(name: str) -> None:
    assert Template((FILES / f"{name}.txt").read_text(encoding="utf-8")).is_valid()
    assert "$" not in text(name)
    assert "None" not in text(name)


@pytest.mark.parametrize("name", NAMES)
def test_whom_it_concerns_and_who_writes_are_places_in_brackets(name: str) -> None:
    places = re.findall(r"\[[^\]]+\]", text(name))

    assert len(places) >= 5
    assert any("contact" in place for place in places)
    assert [place for place in places if "\n" in place] == []


def test_to_the_partners_goes_what_the_authority_and_the_partners_have_to_do() -> None:
    letter = text("letter-partners")

    assert paragraph(letter, "Local authority must notify the Panel")[1:4] == [
        "By: Friday 8 March 2024 (assumed): runs from becoming aware, Friday 1 March 2024, "
        "assumed.",
        "Duty: must (official): Children Act 2004 s.16C(1); the section has no time limit.",
        "Number: should (official): 5 working days from becoming aware: "
        "Working Together to Safeguard Children 2023.",
    ]
    assert paragraph(letter, "Safeguarding partners are asked to carry out")[1:3] == [
        "By: Tuesday 2 April 2024 (projected): runs from the notification, Friday 8 March 2024, "
        "projected.",
        "Safe by: Friday 22 March 2024: from awareness (assumed; unconfirmed).",
    ]


def test_to_the_agencies_goes_a_date_that_is_agreed_locally() -> None:
    letter = text("letter-agencies")

    assert "Please reply by [date agreed locally] to [secure address]." in letter
    assert "That date is for local agreement: the rules counted here set none." in letter
    assert "Tuesday 2 April 2024 (projected)" in letter
    assert "The facts gathered, with each agency's involvement (corroborated)" in letter


def test_to_the_panel_goes_what_was_recorded_and_whether_it_was_in_time() -> None:
    days = ("--notified", "2024-03-06", "--rapid-review-sent", "2024-03-26")
    letter = text("email-panel", *ONE_DATE, *days, "--as-of", "2024-03-26")

    assert "Notification: Wednesday 6 March 2024" in letter
    assert "Rapid review sent: Tuesday 26 March 2024" in letter
    assert "Decision on a local review: [a local review is held, or is not held]; " in letter
    told = paragraph(letter, "Safeguarding partners should send the rapid review")
    assert "Met: on Tuesday 26 March 2024, in time for Wednesday 27 March 2024." in told


def test_the_word_is_that_of_the_force_of_the_duty() -> None:
    letter = text("email-panel", *ONE_DATE, "--review-decided", "2024-03-04")

    assert "Safeguarding partners are asked to carry out a rapid review." in letter
    assert "Safeguarding partners should send the rapid review, and the decision" in letter
    assert "Safeguarding partners must weigh the listed matters" in letter
    assert "Safeguarding partners must (guidance) tell the Panel, Ofsted and DfE" in letter


@pytest.mark.parametrize("name", NAMES)
def test_every_date_in_it_is_one_of_json(name: str) -> None:
    case = run(*ONE_DATE, "--format", "json").json["cases"][0]
    readings = [reading for item in case["items"] for reading in item["readings"]]
    days = {
        *case["events"].values(),
        *(r["due"] for r in readings),
        *(r["trigger"] for r in readings),
    }

    said = {_iso(found) for found in A_DATE.findall(text(name))}
    assert said
    assert said <= days


def _iso(said: str) -> str:
    months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
    ]
    _, day, month, year = said.split()
    return f"{year}-{months.index(month) + 1:02}-{int(day):02}"


@pytest.mark.parametrize("name", NAMES)
def test_a_date_that_is_missing_has_a_place_and_is_not_made_up(name: str) -> None:
    letter = text(name, "deadlines", "--publish", "2027-03-01", "--as-of", "2026-11-24")

    assert A_DATE.findall(letter) == []
    assert "[date of the incident]" in letter
    assert (
        "By: no date yet; it runs from [date of the notification: needed] "
        "or [date of becoming aware: needed]." in letter
    )


@pytest.mark.parametrize(
    ("args", "said"),
    [
        pytest.param((), "assumed", id="assumed"),
        pytest.param((), "(projected)", id="projected"),
        pytest.param((), "(assumed; unconfirmed)", id="unconfirmed"),
        pytest.param(("--closed-day", "2024-03-05"), "closed day given", id="closed-day-given"),
        pytest.param((), "Unconfirmed: check the source.", id="what-a-mark-means"),
        pytest.param((), "Taken as in England.", id="taken"),
        pytest.param((), "Not legal advice.", id="not-advice"),
    ],
)
@pytest.mark.parametrize("name", NAMES)
def test_no_mark_is_lost(name: str, args: tuple[str, ...], said: str) -> None:
    assert said in text(name, *ONE_DATE, *args)


def test_a_day_past_the_published_list_is_provisional() -> None:
    letter = text(
        "letter-partners", "deadlines", "--incident", "2028-12-20", "--as-of", "2028-12-20"
    )

    assert "(assumed; provisional; unconfirmed)" in letter


def test_a_limit_on_a_sunday_is_not_moved_and_the_day_before_is_said() -> None:
    args = ("deadlines", "--review-decided", "2024-03-01")
    told = paragraph(text("email-panel", *args), "Safeguarding partners must complete and publish")

    assert told[1].startswith("By: Sunday 1 September 2024 (unconfirmed; not a working day, not ")
    assert told[2] == "The working day before it is Friday 30 August 2024."


def test_a_number_left_out_is_said_to_be_and_not_that_no_date_is_set() -> None:
    now = ("deadlines", "--incident", "2026-11-02", "--notified", "2026-11-05", "--abuse")
    letter = text("email-panel", *now, "--confirmed-only", "--as-of", "2026-11-20")
    review = paragraph(letter, "Safeguarding partners are asked to carry out a rapid review")
    report = paragraph(letter, "Safeguarding partners must complete and publish")

    assert review[1] == "By: no date; number left out: single source."
    assert report[1] == "By: no date; number left out: unconfirmed."
    assert "no date is set" not in letter
    assert "Left out: numbers that are unconfirmed or on one page only" in letter
    assert "--" not in letter


def test_a_safe_date_whose_reading_was_left_out_is_not_known() -> None:
    letter = text("letter-partners", *ONE_DATE, "--confirmed-only")
    review = paragraph(letter, "Safeguarding partners are asked to carry out a rapid review")

    assert review[2] == "Safe by: not known (other reading left out: unconfirmed)."


def test_what_does_not_apply_is_said_so() -> None:
    letter = text("letter-partners", *ONE_DATE, "--no-abuse")

    assert letter.count("On the facts given, this does not apply.") == 4
    assert "Friday 8 March 2024" not in letter


def test_rules_that_were_not_in_force_are_not_stated() -> None:
    days = ("--incident", "2018-04-02", "--review-decided", "2018-05-10")
    args = ("deadlines", *days, "--published", "2019-03-01", "--regime", "england")
    letter = text("email-panel", *args)

    assert "Not covered for that day: complete and publish the report." in letter
    assert "must complete and publish" not in letter


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(("--incident", "2016-03-01", "--as-of", "2016-03-01"), id="earlier-rules"),
        pytest.param(("--incident", "2024-03-01", "--nation", "scotland"), id="another-nation"),
        pytest.param(
            ("--incident", "2018-04-02", "--review-decided", "2018-05-10"), id="two-sets-of-rules"
        ),
    ],
)
def test_a_case_of_other_rules_is_refused_rather_than_answered_with_nothing(
    args: tuple[str, ...],
) -> None:
    ran = run("deadlines", *args, "--template", "email-panel")

    assert (ran.code, ran.out) == (2, b"")
    assert "expected a case that england answers for in full; this one" in ran.talk[0]


def test_the_facts_given_are_said_and_the_open_ones_asked() -> None:
    letter = text("letter-partners", *ONE_DATE, "--died", "--age", "4")

    assert "- the child died\n- age 4\n" in letter
    assert "- whether abuse or neglect is known or suspected\n" in letter
    assert "whether the child was under 18" not in letter


def test_an_unknown_text_is_refused_with_those_there_are() -> None:
    ran = run(*ONE_DATE, "--template", "letter-press")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [
        "--template: 'letter-press' is not usable; expected one of letter-partners, "
        "letter-agencies, email-panel"
    ]


@pytest.mark.parametrize(
    ("args", "where"),
    [
        pytest.param(("--fields", "id"), "--fields", id="fields"),
        pytest.param(("--all",), "--all", id="all"),
        pytest.param(("--format", "csv"), "--format", id="a-format"),
        pytest.param(("--regime", "wales"), "--template", id="other-rules"),
        pytest.param(("--output", "letter.csv"), "--output", id="a-name-of-csv"),
        pytest.param(("--bom",), "--bom", id="a-mark-of-csv"),
    ],
)
def test_what_a_text_has_no_place_for_is_refused(args: tuple[str, ...], where: str) -> None:
    ran = run(*ONE_DATE, "--template", "email-panel", *args)

    assert (ran.code, ran.out) == (2, b"")
    assert [line.partition(":")[0] for line in ran.talk] == [where]


def test_every_mistake_is_told_at_once() -> None:
    ran = run("deadlines", "--incident", "soon", "--template", "x", "--all")

    assert [line.partition(":")[0] for line in ran.talk] == ["--incident", "--template", "--all"]


@pytest.mark.parametrize("name", NAMES)
def test_it_goes_to_a_file_as_it_is(name: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"

    assert run(*ONE_DATE, "--template", name, "--output", str(path)).code == 0
    assert path.read_text(encoding="utf-8") == text(name)
    assert run(*ONE_DATE, "--template", name, "--output", str(path)).code == 2


def test_what_no_source_settles_is_said_in_the_letter_too() -> None:
    ran = run(
        *("deadlines", "--incident", "2018-04-02", "--aware", "2018-07-02"),
        *("--as-of", "2018-07-03", "--template", "letter-partners"),
    )

    assert ran.code == 0
    assert "No source settles the point" in ran.text


def test_a_case_that_others_answer_is_told_who() -> None:
    ran = run(
        *("deadlines", "--incident", "2024-03-01", "--nation", "northern-ireland"),
        *("--template", "letter-partners"),
    )

    assert ran.code == 2
    assert "this one's answer is: Nothing encoded: Northern Ireland" in ran.err.decode()
