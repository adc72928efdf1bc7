"""``scrtool rules diff``: the real changes of law, typed; every format; and bad input."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from tests.cli.program import Ran, run

STYLES = ("table", "plain", "markdown", "json")
NEXT_2026 = ("2026-03-17", "2026-03-18")


def diff(first: str, last: str, *further: str) -> Ran:
    ran = run("rules", "diff", "--from", first, "--to", last, *further)
    assert (ran.code, ran.err) == (0, b"")
    return ran


def changes(first: str, last: str, *further: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = diff(first, last, "--format", "json", *further).json["changes"]
    return found


def names(found: list[dict[str, Any]], side: str) -> dict[str, str | None]:
    return {one["id"]: one[side] and one[side]["name"] for one in found}


def test_working_together_2026_moves_eleven_duties_and_no_number() -> None:
    found = changes(*NEXT_2026)

    assert [one["id"] for one in found] == [
        "england.notify-panel",
        "england.notify-partners",
        "england.care-leaver-death",
        "england.local-review.inform-start",
        "england.local-review.publish",
        "england.local-review.delay-reasons",
        "england.local-review.not-publishing",
        "england.local-review.copy-before-publication.ofsted",
        "england.local-review.keep-available",
        "england.national-review.keep-available",
        "england.other-agency-refer",
    ]
    assert {*names(found, "before").values()} == {"Working Together 2023"}
    assert {*names(found, "after").values()} == {"Working Together 2026"}
    assert {(one["day"], one["day_known"]) for one in found} == {("2026-03-18", True)}
    assert not any(one["number_differs"] for one in found)


def test_of_working_together_2026_the_evidence_is_said_to_differ() -> None:
    lines = diff(*NEXT_2026).lines

    assert lines[2] == "11 duties have a new edition; no number differs."
    assert "Wednesday 18 March 2026" in lines
    at = lines.index(
        "  england.notify-partners: Report the same incident to the safeguarding partners"
    )
    assert lines[at + 1] == "    edition: was Working Together 2023; now Working Together 2026"
    assert (
        "    evidence for the number (aware): was corroborated; now unconfirmed, check the source"
    ) in lines[at:]


def test_of_the_panel_guidance_of_june_2025_only_the_month_is_known() -> None:
    found = changes("2025-05-31", "2025-06-01")

    assert names(found, "after") == {
        "england.rapid-review": "Panel guidance, June 2025",
        "england.rapid-review.send": "Panel guidance, June 2025",
    }
    assert {one["day_known"] for one in found} == {False}
    assert (
        "June 2025, on a day that was not read; the first is used"
        in diff("2025-05-31", "2025-06-01").lines
    )
    assert {
        "what": "start-evidence",
        "reading": "sent",
        "before": "corroborated",
        "after": "single-source",
    } in found[0]["differences"]


def test_the_end_of_serious_case_reviews_and_the_start_of_the_panel() -> None:
    found = changes("2018-06-28", "2018-06-29")
    before, after = names(found, "before"), names(found, "after")

    assert after["england.notify-panel"] == "Working Together 2018"
    assert before["england.notify-panel"] is None
    assert [duty for duty, edition in after.items() if edition is None] == [
        "england-scr.notify",
        "england-scr.decision-told",
        "england-scr.national-panel",
    ]
    assert before["england-scr.review"] == "LSCB Regulations 2006"
    assert "england.care-leaver-death" not in after  # from Working Together 2023
    assert "england.looked-after-death.parents" not in after  # throughout
    assert diff("2018-06-28", "2018-06-29").lines[2:5] == [
        "24 duties begin.",
        "3 duties end.",
        "4 duties have a new edition; a number differs in england-scr.complete.",
    ]


def test_what_begins_and_what_ends_is_said_in_words() -> None:
    lines = diff("2018-06-28", "2018-06-29").lines

    at = lines.index("  england.notify-panel: Notify the Panel of the incident")
    assert lines[at + 1 : at + 3] == [
        "    begins: Working Together 2018, in force from 29 June 2018 until 14 December 2023",
        "    Local authority must notify the Panel of the incident (Children Act 2004 s.16C(1))",
    ]
    at = lines.index("  england-scr.notify: Notify the serious incident")
    assert lines[at + 1] == (
        "    ends: Working Together 2015, in force from 26 March 2015 until 28 June 2018; "
        "there is no later edition"
    )


def test_a_change_of_nothing_but_the_edition_says_so() -> None:
    lines = diff("2018-06-28", "2018-06-29", "--regime", "england-scr").lines

    at = lines.index("    edition: was Working Together 2015; now Transition of 2018 to 2019")
    assert lines[at + 1] == "    nothing else differs"


def test_a_headline_that_changes_is_said_with_its_number() -> None:
    lines = diff("2009-11-30", "2009-12-01").lines

    assert lines[2] == "1 duty has a new edition; a number differs in england-scr.complete."
    assert (
        "    headline reading: was 4 months from the decision, by the calendar of England and "
        "Wales; now 6 months from the decision, by the calendar of England and Wales"
    ) in lines


@pytest.mark.parametrize(
    ("first", "last"),
    [
        pytest.param("2026-03-18", "2026-03-19", id="the-first-day-is-out"),
        pytest.param("2026-03-16", "2026-03-17", id="the-day-before"),
        pytest.param("2026-03-18", "2026-03-18", id="one-day"),
    ],
)
@pytest.mark.parametrize("style", STYLES)
def test_nothing_changed_says_so(first: str, last: str, style: str) -> None:
    ran = diff(first, last, "--format", style)

    if style == "json":
        assert (ran.json["schema"], ran.json["changes"], ran.json["notices"]) == (1, [], [])
    else:
        said = " ".join(ran.text.split())
        assert "Nothing changed. No edition of any duty began or ended between these" in said


def test_a_change_of_the_month_may_fall_between() -> None:
    found = diff("2025-06-10", "2025-06-12", "--format", "json").json
    lines = diff("2025-06-10", "2025-06-12").lines

    assert found["changes"] == []
    assert [one["id"] for one in found["may_fall_between"]] == [
        "england.rapid-review",
        "england.rapid-review.send",
    ]
    assert "No edition of any duty began or ended between these days." in lines
    assert "These may fall between the two days" in lines


def test_a_notice_beside_duties_is_told_and_nothing_is_said_to_have_ended() -> None:
    (begun,) = diff("2020-03-29", "2020-03-30", "--format", "json").json["notices"]
    lines = diff("2022-08-31", "2022-09-01").lines

    assert (begun["name"], begun["begins"], begun["day"]) == ("COVID easement", True, "2020-03-30")
    assert "england.local-review.publish" in begun["duties"]
    (said,) = [line for line in lines if "COVID easement'" in line]
    assert "is no longer shown from this day" in said
    assert "its end was not found" in lines[lines.index(said) + 1]


def test_one_regime_can_be_chosen() -> None:
    found = changes("2018-06-28", "2018-06-29", "--regime", "england-scr")

    assert {one["regime"] for one in found} == {"england-scr"}
    assert len(found) == 10


def test_what_began_on_a_day_not_read_is_owned_up_to() -> None:
    said = "Never listed here, because the day they began was not read: scotland 15."

    assert said in diff(*NEXT_2026, "--regime", "scotland").lines
    found = diff(*NEXT_2026, "--format", "json").json
    assert "scotland.service-notify" in found["start_not_read"]
    assert "day they began" not in diff(*NEXT_2026, "--regime", "england").text


def test_a_day_after_the_rules_were_checked_is_warned_of() -> None:
    last = diff("2026-01-01", "2027-01-01").lines[-1]

    assert last == (
        "Checked on Sunday 22 November 2026. What changed after Sunday 22 November 2026 is not "
        "known here. Not legal advice."
    )


def test_a_table_says_what_plain_text_says() -> None:
    plain, drawn = (diff("2001-01-01", "2026-11-22", "--format", of) for of in ("plain", "table"))

    assert plain.text.split() == drawn.text.split()
    assert max(map(len, drawn.lines)) <= 80


def test_markdown_has_a_heading_a_day_and_a_list_of_duties() -> None:
    lines = diff(*NEXT_2026, "--format", "markdown").lines

    assert lines[0].startswith("# What changed after Tuesday 17 March 2026")
    assert [line for line in lines if line.startswith("##")] == ["## Wednesday 18 March 2026"]
    assert "* england.notify-panel: Notify the Panel of the incident" in lines
    assert "  * edition: was Working Together 2023; now Working Together 2026" in lines
    assert ("", "") not in pairwise(lines)


def test_json_has_both_editions_whole() -> None:
    one = changes(*NEXT_2026)[0]

    assert one["before"]["to"] == "2026-03-17"
    assert one["after"]["from"] == "2026-03-18"
    assert [clock["length"] for clock in one["after"]["clocks"]][:1] == [5]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            (),
            [
                "--from: a date such as 2024-03-01 is needed",
                "--to: a date such as 2024-03-01 is needed",
            ],
            id="no-days",
        ),
        pytest.param(
            ("--from", "2024-03-02", "--to", "2024-03-01"),
            ["--to: '2024-03-01' is not usable; expected a date not before --from 2024-03-02"],
            id="backwards",
        ),
        pytest.param(
            ("--from", "1/3/2024", "--to", "x", "--regime", "mars", "--format", "csv"),
            [
                "--from: '1/3/2024' is not usable; expected a date such as 2024-03-01",
                "--to: 'x' is not usable; expected a date such as 2024-03-01",
                "--regime: 'mars' is not usable; expected one of england, england-scr, linked, "
                "england-sar, england-leder, england-dhr, scotland, wales",
                "--format: 'csv' is not usable; expected one of table, plain, markdown, json",
            ],
            id="everything-at-once",
        ),
    ],
)
def test_bad_input_is_refused(words: tuple[str, ...], expected: list[str]) -> None:
    ran = run("rules", "diff", *words)

    assert (ran.code, ran.out, ran.talk) == (2, b"", expected)
