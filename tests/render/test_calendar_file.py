"""A calendar file: which entries there are, how sure, and how they are replaced or withdrawn."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import icalendar
import pytest
from tests.cli.program import run
from tests.support.rfc5545 import Component, read

REF = ("--ref", "2024-017")
ONE_DATE = ("deadlines", "--incident", "2024-03-01")
KNOWN = (*ONE_DATE, "--aware", "2024-03-01", "--abuse", "--died", "--age", "4")
PANEL, REVIEW = "england.notify-panel", "england.rapid-review"


def written(*args: str) -> bytes:
    ran = run(*args, *REF, "--format", "ics")
    assert ran.code == 0
    return ran.out


def entries(*args: str) -> dict[str, Component]:
    """Return every event by the duty and the kind in its name."""
    found = read(written(*args)).all("VEVENT")
    return {one["UID"].rsplit(".", 1)[0]: one for one in found}


def sequences(*args: str) -> set[int]:
    return {int(one["SEQUENCE"]) for one in read(written(*args)).inside}


def test_with_nothing_dated_there_is_still_a_note_of_the_answer() -> None:
    file = read(written("notify-check"))
    (note,) = file.inside

    assert note.name == "VJOURNAL"
    assert note.text("SUMMARY") == "2024-017: as worked out on Monday 4 March 2024"
    assert "If a looked-after child died: must tell" in note.text("DESCRIPTION")
    assert "Not legal advice." in note.text("DESCRIPTION")


def test_what_has_no_date_is_in_the_note() -> None:
    (note,) = read(written(*ONE_DATE)).all("VJOURNAL")

    for said in ("Later, local review: 6 months from --review-decided (unconfirmed)", "Any agency"):
        assert said in note.text("DESCRIPTION")


def test_there_is_an_entry_for_each_due_date_and_each_safe_date_that_differs() -> None:
    assert {name: one["DTSTART"] for name, one in entries(*ONE_DATE).items()} == {
        f"{PANEL}.due": "20240308",
        "england.notify-partners.due": "20240308",
        f"{REVIEW}.due": "20240402",
        f"{REVIEW}.safe": "20240322",
        f"{REVIEW}.send.due": "20240402",
        f"{REVIEW}.send.safe": "20240322",
    }


def test_another_library_reads_the_same_days() -> None:
    file = icalendar.Calendar.from_ical(written(*ONE_DATE))
    events = file.walk("VEVENT")
    days = {str(event["uid"]).rsplit(".", 1)[0]: event.decoded("dtstart") for event in events}

    assert days[f"{REVIEW}.due"] == date(2024, 4, 2)
    assert days[f"{REVIEW}.safe"] == date(2024, 3, 22)
    assert all(not isinstance(day, datetime) for day in days.values())
    assert {event.decoded("dtend") - event.decoded("dtstart") for event in events} == {
        timedelta(days=1)
    }


def test_a_limit_in_hours_is_an_instant() -> None:
    args = ("deadlines", "--regime", "linked", "--died", "--incident", "2024-07-01T10:00")
    timed = {name: one for name, one in entries(*args).items() if "T" in one["DTSTART"]}

    assert timed
    assert all(one["DTSTART"].endswith("Z") and "DTEND" not in one.values for one in timed.values())


@pytest.mark.parametrize(
    ("args", "name", "status"),
    [
        pytest.param(ONE_DATE, f"{PANEL}.due", "TENTATIVE", id="assumed"),
        pytest.param(KNOWN, f"{PANEL}.due", "CONFIRMED", id="given"),
        pytest.param(KNOWN, f"{REVIEW}.due", "TENTATIVE", id="projected"),
        pytest.param(KNOWN, f"{REVIEW}.safe", "TENTATIVE", id="unconfirmed"),
        pytest.param((*KNOWN, "--notified", "2024-03-06"), f"{REVIEW}.due", "CONFIRMED", id="sent"),
        pytest.param(
            ("deadlines", "--aware", "2028-12-22", "--abuse", "--died", "--age", "4"),
            f"{PANEL}.due",
            "TENTATIVE",
            id="provisional",
        ),
        pytest.param(
            (*ONE_DATE, "--aware", "2024-03-01"), f"{PANEL}.due", "TENTATIVE", id="depends"
        ),
        pytest.param((*ONE_DATE, "--no-abuse"), f"{PANEL}.due", "CANCELLED", id="does-not-apply"),
        pytest.param((*KNOWN, "--cancel"), f"{PANEL}.due", "CANCELLED", id="withdrawn"),
    ],
)
def test_an_entry_is_as_sure_as_its_date(args: tuple[str, ...], name: str, status: str) -> None:
    assert entries(*args)[name]["STATUS"] == status


def test_an_entry_says_who_to_whom_how_strongly_on_whose_word_and_on_what_conditions() -> None:
    entry = entries(*ONE_DATE)[f"{REVIEW}.send.due"]
    said = entry.text("DESCRIPTION").splitlines()

    assert "who: Safeguarding partners, to Child Safeguarding Practice Review Panel" in said
    assert "if: abuse or neglect is known or suspected" in said
    assert "safe: Friday 22 March 2024: from awareness (assumed; unconfirmed)" in said
    assert any(line.startswith("duty: should (corroborated): Working Together") for line in said)
    assert any(line.startswith("number: asked by the Panel (corroborated): 15") for line in said)
    assert any(line.startswith("read in: https://") for line in said)
    assert {"Projected: the latest it can be.", "Unconfirmed: check the source."} <= {*said}
    assert "Not legal advice." in said[-1]
    assert entry.text("SUMMARY").endswith("(projected; depends on facts not given)")


def test_nothing_in_an_entry_is_true_on_one_day_only() -> None:
    for entry in entries(*ONE_DATE, "--as-of", "2024-04-30").values():
        for said in ("days left", "days over", ", passed"):
            assert said not in entry.text("DESCRIPTION")


@pytest.mark.parametrize(
    ("name", "category"),
    [(f"{PANEL}.due", "must"), ("england.notify-partners.due", "should")],
)
def test_the_category_is_how_strong_the_duty_is(name: str, category: str) -> None:
    assert entries(*ONE_DATE)[name]["CATEGORIES"] == category


def test_a_duty_recorded_as_done_stays_says_so_and_reminds_of_nothing() -> None:
    found = entries(*KNOWN, "--notified", "2024-03-06")

    assert (
        found[f"{PANEL}.due"].text("SUMMARY") == "2024-017: Met: Notify the Panel of the incident"
    )
    assert found[f"{PANEL}.due"].inside == []
    assert len(found[f"{REVIEW}.due"].inside) == 2


@pytest.mark.parametrize(
    ("args", "triggers"),
    [
        pytest.param((), ["-P5DT15H", "-P4DT15H"], id="two-and-one-over-easter"),
        pytest.param(("--alarm", "5wd"), ["-P10DT15H"], id="five"),
        pytest.param(("--alarm", "0wd"), ["PT9H"], id="the-day-itself"),
        pytest.param(("--alarm", "none"), [], id="none"),
    ],
)
def test_reminders_are_counted_in_working_days(args: tuple[str, ...], triggers: list[str]) -> None:
    found = entries(*ONE_DATE, *args)[f"{REVIEW}.due"].all("VALARM")

    assert [alarm["TRIGGER"] for alarm in found] == triggers


def test_names_stay_when_the_dates_move_and_the_sequence_rises() -> None:
    before, after = entries(*ONE_DATE), entries(*ONE_DATE, "--notified", "2024-03-06")
    due = f"{REVIEW}.due"

    assert before[due]["UID"] == after[due]["UID"]
    assert (before[due]["DTSTART"], after[due]["DTSTART"]) == ("20240402", "20240327")
    assert int(before[due]["SEQUENCE"]) < int(after[due]["SEQUENCE"])


def test_the_sequence_rises_by_day_by_what_is_known_and_by_withdrawal() -> None:
    (first,) = sequences(*ONE_DATE)
    (more,) = sequences(*KNOWN)
    (gone,) = sequences(*ONE_DATE, "--cancel")
    (tomorrow,) = sequences(*ONE_DATE, "--as-of", "2024-03-05")

    assert 0 < first < more < gone < tomorrow < 2**31


def test_two_references_never_share_a_name_and_a_name_does_not_show_the_reference() -> None:
    other = run(*ONE_DATE, "--ref", "2024-018", "--format", "ics").out
    ours, theirs = read(written(*ONE_DATE)), read(other)

    assert {one["UID"] for one in ours.inside}.isdisjoint(one["UID"] for one in theirs.inside)
    assert not [one["UID"] for one in ours.inside if "2024-017" in one["UID"]]


def test_a_safe_date_that_has_become_the_due_date_is_withdrawn() -> None:
    safe = entries(*KNOWN, "--notified", "2024-03-01")[f"{REVIEW}.safe"]

    assert (safe["STATUS"], safe.inside) == ("CANCELLED", [])
    assert safe.text("DESCRIPTION").startswith("Cancelled: it is now the same as the due date.")


@pytest.mark.parametrize(
    ("then", "why"),
    [
        pytest.param(("--no-abuse",), "does not apply on the facts given", id="ruled-out"),
        pytest.param(
            ("--incident", "2018-06-28", "--published", "2019-03-01", "--regime", "england"),
            "was not in force",
            id="not-in-force",
        ),
        pytest.param(("--cancel",), "every date of this case was withdrawn", id="withdrawn"),
    ],
)
def test_every_entry_made_before_is_cancelled_once_its_duty_is_gone(
    then: tuple[str, ...], why: str
) -> None:
    made = entries(*ONE_DATE)
    after = entries(*(("deadlines", *then) if "--incident" in then else (*ONE_DATE, *then)))

    assert after.keys() >= made.keys()
    assert {after[name]["STATUS"] for name in made} == {"CANCELLED"}
    assert all(why in after[name].text("DESCRIPTION") for name in made)
    assert {after[name]["UID"] for name in made} == {one["UID"] for one in made.values()}


def test_a_duty_that_never_has_a_date_leaves_no_trace_when_it_is_ruled_out() -> None:
    names = entries(*ONE_DATE, "--no-looked-after", "--no-died")

    assert not [name for name in names if "looked-after" in name]


def test_withdrawing_cancels_every_entry_and_its_reminders() -> None:
    file = read(written(*ONE_DATE, "--cancel"))

    assert {one["STATUS"] for one in file.inside} == {"CANCELLED"}
    assert [one.inside for one in file.inside if one.inside] == []
    assert all("ancelled: " in one.text("SUMMARY") for one in file.inside)


def test_an_adult_is_not_called_a_child() -> None:
    file = read(written("deadlines", "--regime", "england-sar", "--incident", "2024-03-01"))

    assert "the child" not in "".join(one.text("DESCRIPTION") for one in file.inside)


@pytest.mark.parametrize(
    "ref",
    [
        "a;b,c",
        "two\nlines",
        "back\\slash \\n",
        "<script>alert(1)</script>",
        "=cmd()",
        '"quoted": so',
        "\U0001f600" * 40,
        "\u200f\u05d0\u202e right to left",
        "\u2028\x85",
        "",
    ],
)
def test_any_reference_comes_back_as_it_was(ref: str) -> None:
    data = run(*ONE_DATE, "--ref", ref, "--format", "ics").out
    file = read(data)
    first, *_ = file.all("VEVENT")
    library, *_ = icalendar.Calendar.from_ical(data).walk("VEVENT")

    assert file.text("NAME") == file.text("X-WR-CALNAME") == ref
    assert first.text("SUMMARY").startswith(f"{ref}: Notify")
    assert str(library["summary"]) == first.text("SUMMARY")


def test_what_no_calendar_may_hold_is_shown_as_unreadable() -> None:
    data = run(*ONE_DATE, "--ref", "a\x07b\rc", "--format", "ics").out

    assert read(data).text("NAME") == "a\ufffdb\nc"


def test_what_stood_beside_the_duties_is_withdrawn_once_it_is_left_out() -> None:
    died = (*ONE_DATE, "--died", "--age", "2")
    made = entries(*died, "--setting", "early-years")
    after = entries(*died, "--setting", "home")

    assert made["linked.early-years.due"]["STATUS"] != "CANCELLED"
    assert after["linked.early-years.due"]["STATUS"] == "CANCELLED"
    assert "does not apply" in after["linked.early-years.due"].text("DESCRIPTION")


def test_a_duty_that_hangs_on_what_is_not_given_is_not_said_to_be_cancelled() -> None:
    made = entries(*ONE_DATE, "--died", "--age", "2")

    assert not {"linked.riddor.due", "linked.early-years.due"} & {*made}


def test_a_cancelled_entry_says_nothing_of_facts_not_given() -> None:
    made = entries(*ONE_DATE, "--cancel")

    assert made
    assert [e for e in made.values() if "not given" in e.text("SUMMARY")] == []
