"""The page stands alone, can be read by everybody, and says no less than the other formats."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from tests.cli.program import run
from tests.support.pages import (
    BUSY,
    FIELDS,
    HOSTILE,
    LOOKED_AFTER,
    ONE_DATE,
    UNDATED,
    Parsed,
    hostile,
    page,
    several,
)

PAGES = {
    "one-date": ONE_DATE,
    "looked-after": LOOKED_AFTER,
    "busy": BUSY,
    "nothing-known": UNDATED,
    "in-full": (*ONE_DATE, "--all"),
    "fields": FIELDS,
    "scotland": (*ONE_DATE, "--regime", "scotland", "--died", "--looked-after"),
    "serious-case-review": ("deadlines", "--incident", "2017-03-01", "--regime", "england-scr"),
}
EVENTS = re.compile(r"on[a-z]+")


@pytest.fixture(scope="module", params=[*PAGES, "several"])
def parsed(request: pytest.FixtureRequest) -> Parsed:
    """A page taken apart."""
    name = request.param
    return Parsed(hostile() if name == "several" else page(*PAGES[name]))


def test_nothing_runs_and_nothing_is_fetched(parsed: Parsed) -> None:
    assert parsed.named("script", "link", "img", "iframe", "object", "embed", "form", "base") == []
    assert parsed.values("src") == parsed.values("style") == parsed.values("srcset") == []
    names = {name for element in parsed.elements for name in element.attributes}
    assert [name for name in names if EVENTS.fullmatch(name)] == []
    (style,) = (text for name, text in parsed.texts if name == "style")
    assert "url(" not in style
    assert "@import" not in style
    policies = [e for e in parsed.named("meta") if "http-equiv" in e.attributes]
    assert [str(e.attributes["content"]).split(";")[0] for e in policies] == ["default-src 'none'"]


def test_an_address_stands_only_in_a_link_to_be_followed_by_hand(parsed: Parsed) -> None:
    links = [e for e in parsed.elements if str(e.attributes.get("href", "#"))[0] != "#"]

    assert {link.name for link in links} <= {"a"}
    assert {str(link.attributes["href"]).split(":")[0] for link in links} <= {"https", "http"}
    assert {link.attributes["rel"] for link in links} <= {"noreferrer"}


def test_every_id_is_there_once_and_every_link_within_the_page_leads_to_one(
    parsed: Parsed,
) -> None:
    ids = parsed.values("id")
    led_to = [href[1:] for href in parsed.values("href") if href.startswith("#")]
    named = " ".join(parsed.values("aria-labelledby")).split()

    assert len(ids) == len({*ids})
    assert {*led_to, *named} <= {*ids}


def test_it_is_in_british_english_with_one_first_heading_and_no_level_left_out(
    parsed: Parsed,
) -> None:
    levels = [int(e.name[1]) for e in parsed.named("h1", "h2", "h3", "h4", "h5", "h6")]

    assert [e.attributes["lang"] for e in parsed.named("html")] == ["en-GB"]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_there_is_a_banner_a_main_part_and_an_end(parsed: Parsed) -> None:
    for name in ("header", "main", "footer", "title"):
        assert len(parsed.named(name)) == (1 if name != "title" else 1 + len(pictures(parsed)))


def pictures(parsed: Parsed) -> list[object]:
    """Return the pictures that are to be described."""
    return [e for e in parsed.named("svg") if e.attributes.get("role") == "img"]


def test_every_picture_has_a_name_and_a_description(parsed: Parsed) -> None:
    described = [e for e in parsed.named("title", "desc") if e.within[-1] == "svg"]

    assert len(described) == 2 * len(pictures(parsed))
    for element in parsed.named("svg"):
        told = element.attributes.get("aria-labelledby") or element.attributes.get("aria-hidden")
        assert told


def test_every_table_has_a_caption_and_every_heading_a_scope(parsed: Parsed) -> None:
    tables = parsed.named("table")

    assert len(parsed.named("caption")) == len(tables)
    assert {e.attributes.get("scope") for e in parsed.named("th")} <= {"col", "row", "rowgroup"}
    for row in parsed.named("tr"):
        assert "table" in row.within


def test_it_says_once_that_it_is_not_advice_and_what_it_was_made_with(parsed: Parsed) -> None:
    said = parsed.said()

    assert said.count("Not legal advice.") == 1
    assert said.count("bank holidays to 2028-12-26.") == 1


@pytest.mark.parametrize("name", ["one-date", "looked-after", "busy", "scotland"])
def test_every_line_of_the_first_screen_is_on_the_page(name: str) -> None:
    said = " ".join(Parsed(page(*PAGES[name])).said().split())
    screen = run(*PAGES[name], "--format", "table", COLUMNS="100").lines

    for line in screen:
        assert " ".join(line.split()) in said


@pytest.mark.parametrize("name", PAGES)
def test_every_mark_of_the_json_is_on_the_page(name: str) -> None:
    words = {"not-a-working-day": "not a working day, not moved", "advisory": "no national limit"}
    command = PAGES[name] if name != "fields" else ONE_DATE
    said = Parsed(page(*command)).said().lower()

    answers = run(*command, "--format", "json").json["cases"]
    for item in (item for answer in answers for item in answer["items"]):
        for mark in item["notes"]:
            assert words.get(mark, mark.replace("-", " ")) in said


@pytest.mark.parametrize("name", ["in-full", "scotland", "serious-case-review"])
def test_in_full_it_says_everything_of_every_duty(name: str) -> None:
    command = [word for word in PAGES[name] if word != "--all"]
    said = "".join(Parsed(page(*command, "--all")).said().split())

    for item in run(*command, "--all", "--format", "json").items:
        found = [item["id"], item["action"], *item["remarks"]]
        found += [one["name"] for one in item["recipients"]]
        found += [one["instrument"] for one in item["citations"]]
        found += [one["words"] for one in item["readings"]]
        found += [one["citation"]["instrument"] for one in item["readings"]]
        for text in found:
            assert "".join(text.split()) in said, text


@pytest.mark.parametrize("ref", HOSTILE)
def test_a_hostile_reference_is_shown_as_it_is_and_never_run(ref: str) -> None:
    parsed = Parsed(page(*ONE_DATE, f"--ref={ref}"))

    assert parsed.said("bdi") == ref
    assert ref in parsed.said("title")
    assert parsed.named("script", "img", "b", "style") == [*parsed.named("b", "style")]


def test_a_carriage_return_and_a_nul_do_not_break_the_page() -> None:
    source = several("a\rb\0c")

    assert "a&#13;b\N{REPLACEMENT CHARACTER}c" in source
    assert "\0" not in source


def test_several_cases_are_listed_first_and_each_has_its_heading() -> None:
    parsed = Parsed(hostile())
    headings = [e.attributes.get("id") for e in parsed.named("h2")]

    assert headings == [*(f"case-{n}" for n in range(1, 11)), "words", "sources"]
    assert parsed.said("bdi") == "".join(HOSTILE) * 2
    assert len(parsed.named("article")) == len(HOSTILE)


def test_one_reference_by_several_regimes_names_the_rules_in_the_contents() -> None:
    parsed = Parsed(several("A-1", regimes=("england", "linked")))
    contents = "".join(text for name, text in parsed.texts if name == "a")

    assert "Child safeguarding incidents, England" in contents
    assert "Who else must be told, England" in contents


def test_one_reference_by_several_regimes_names_the_rules_in_each_heading() -> None:
    parsed = Parsed(several("A-1", regimes=("england", "linked")))

    headings = parsed.said("h2")

    assert headings.startswith("Child safeguarding incidents, England Who else must be told")


def test_who_is_to_be_told_comes_first_where_nothing_has_a_date() -> None:
    named = [e.attributes.get("id") for e in Parsed(page(*UNDATED)).named("h2")]

    assert named[:2] == ["case-short", "case-told"]


def test_no_adult_is_called_a_child_but_a_reference_is_left_alone() -> None:
    source = several("the child", regimes=("england-sar",))

    assert source.count("the child") == 2  # the title and the heading
    assert "the adult" in source


def test_chosen_fields_are_a_table_and_nothing_else() -> None:
    parsed = Parsed(page(*ONE_DATE, "--fields", "id,due"))

    assert [e.name for e in parsed.named("h1", "h2", "table", "svg")][:2] == ["svg", "h1"]
    assert len(parsed.named("table")) == 1
    assert len(parsed.named("h2")) == 0
    assert "england.notify-panel" in parsed.said("th")
    assert "2024-03-08" in parsed.said("td")


def test_every_page_read_is_listed_once_and_linked_where_its_address_is_known() -> None:
    parsed = Parsed(page(*BUSY))
    pages = [e.attributes["id"] for e in parsed.named("li") if "id" in e.attributes]
    links = [str(e.attributes["href"]) for e in parsed.named("a") if "rel" in e.attributes]
    sources = [link for link in links if "childsafeguarding.education" not in link]

    assert pages == [f"read-{n}" for n in range(1, len(pages) + 1)]
    assert len(sources) == len({*sources}) > 10
