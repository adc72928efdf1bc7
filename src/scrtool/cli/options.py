"""Every option, declared once: events and facts come from the vocabulary itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool import rules
from scrtool.cli.command import FIRST, argument, option, switch
from scrtool.facts import AREAS, ASKED, EVENTS, FACTS, Area, Event, Fact, Nation, Setting
from scrtool.facts.spelling import spell
from scrtool.render import Format

if TYPE_CHECKING:
    from typer.core import TyperArgument, TyperOption

COMMON = FIRST
WHEN = "Further dates"
WHAT = "Further facts"
RULES = "Readings and calendars"
WHAT_IF = "What if (--closed-day is then supposed as well)"
PRINT = "How it is written"
OVERWRITE = "--overwrite"


def _flags(name: str) -> str:
    return f"{spell(name)}/--no-{name.replace('_', '-')}"


COMMON_EVENTS = (Event.INCIDENT, Event.AWARE, Event.NOTIFIED)
COMMON_FACTS = (
    Fact.DIED,
    Fact.SERIOUSLY_HARMED,
    Fact.ABUSE,
    Fact.LOOKED_AFTER,
    Fact.CARE_LEAVER,
)


def events() -> list[TyperOption]:
    """Return an option for each event."""
    return [option(spell(event), "DATE", EVENTS[event].meaning, _when(event)) for event in Event]


def _when(event: Event) -> str:
    return COMMON if event in COMMON_EVENTS else WHEN


def facts() -> list[TyperOption]:
    """Return a yes and a no for each fact, the age and the setting."""
    asked = [switch(_flags(fact), FACTS[fact].meaning, _what(fact)) for fact in ASKED]
    where = f"Where the child lived or was cared for: one of {', '.join(Setting)}."
    nation = (
        f"Where it happened, and so whose law: one of {', '.join(Nation)}; england if not given."
    )
    return [
        *asked,
        option("--age", "YEARS", "Age in whole years on the day.", COMMON),
        option("--setting", "PLACE", where, WHAT, offer=lambda: map(str, Setting)),
        option("--nation", "PLACE", nation, WHAT, offer=lambda: map(str, Nation)),
        *(option(spell(area), "AREA", AREAS[area].meaning, WHAT) for area in Area),
    ]


def _what(fact: Fact) -> str:
    return COMMON if fact in COMMON_FACTS else WHAT


def counting() -> list[TyperOption]:
    """Return the options that change how days are counted."""
    return [
        option(
            "--bank-holidays",
            "FILE",
            "A newer list of bank holidays: GOV.UK's bank-holidays.json as downloaded.",
            RULES,
        ),
        option(
            "--closed-day",
            "DATE",
            "A bank holiday proclaimed too late for the list; not an office's own closure. "
            "May be repeated.",
            RULES,
            repeat=True,
        ),
    ]


def preset() -> TyperOption:
    """Return the option that chooses local readings."""
    return option(
        "--preset",
        "DUTY=READING",
        "Show a local reading beside the national one, such as "
        "england.notify-panel=incident. May be repeated.",
        RULES,
        repeat=True,
    )


def confirmed_only() -> TyperOption:
    """Return the switch that leaves out numbers not well known."""
    return switch(
        "--confirmed-only",
        "Leave out numbers that are unconfirmed or single-source; their duties stay, undated.",
        RULES,
    )


def supposing() -> list[TyperOption]:
    """Return the options that suppose other rules than there are."""
    return [
        switch(
            "--what-if",
            "Write only what would move, before and after: table, csv or json. Not the law.",
            WHAT_IF,
        ),
        option(
            "--length",
            "DUTY=LENGTH",
            "With --what-if: another number, such as england.rapid-review=10wd (working days; or "
            "d, m, y, h). May be repeated.",
            WHAT_IF,
            repeat=True,
        ),
        option(
            "--reading",
            "DUTY=READING",
            "With --what-if: another reading as the headline, such as "
            "england.rapid-review=aware. May be repeated.",
            WHAT_IF,
            repeat=True,
        ),
        option(
            "--preset",
            "DUTY=READING",
            "With --what-if: a local reading beside the national one. May be repeated.",
            WHAT_IF,
            repeat=True,
        ),
    ]


def as_of() -> TyperOption:
    """Return the option that sets the day to look at a case."""
    return option("--as-of", "DATE", "The day to look at it; today in London if not given.", PRINT)


def case() -> list[TyperOption]:
    """Return the options about one case besides its facts."""
    everything = switch("--all", "Every duty in full, also those that do not apply.", PRINT)
    return [*about(), everything]


def about() -> list[TyperOption]:
    """Return the options about one case that every answer about it has."""
    return [
        option(
            "--regime",
            "ID",
            "Only this body of rules; those that answer for the case if not given.",
            RULES,
            offer=lambda: rules.REGIMES,
        ),
        preset(),
        confirmed_only(),
        *counting(),
        option("--ref", "TEXT", "Your reference for the case; never a name.", PRINT),
        as_of(),
    ]


def writing(
    formats: tuple[str, ...] = tuple(Format), overwrite: tuple[str, ...] = ("--force", OVERWRITE)
) -> list[TyperOption]:
    """Return the options about the form of an answer.

    ``overwrite`` are the names of the one to write over a file: a command whose ``--force``
    asks how binding a duty is has only the second.
    """
    names = ", ".join(formats)
    example = "plan.ics" if Format.ICS in formats else "case.txt"
    return [
        option(
            "--format",
            "FORMAT",
            f"{names}; table on a terminal, else plain.",
            PRINT,
            offer=lambda: formats,
        ),
        option(
            "--output",
            "FILE",
            "Write to a file, whole or not at all; the end of its name says the format, such as "
            f"{example}. A dash is standard output.",
            PRINT,
        ),
        overwriting(*overwrite),
        *([_BOM] if Format.CSV in formats else []),
    ]


def overwriting(*names: str) -> TyperOption:
    """Return the option that lets a file be written over."""
    return switch((OVERWRITE[2:], *names), "Write over a file that is there.", PRINT)


_BOM = switch("--bom", "Begin CSV with a byte order mark, by which Excel knows UTF-8.", PRINT)


def template(names: tuple[str, ...]) -> TyperOption:
    """Return the option that asks for a text to paste."""
    said = f"A text to paste, with the dates in it and [places] for the rest: {', '.join(names)}."
    return option("--template", "NAME", said, PRINT, offer=lambda: names)


def check() -> TyperOption:
    """Return the option that lets the exit code say where things stand."""
    return switch(
        "--check",
        "Exit 1 if anything is overdue or missed, 3 if nothing is but something is undetermined.",
        PRINT,
    )


def duty() -> TyperArgument:
    """Return the argument that names a duty."""
    return argument("duty", "DUTY", "Id of a duty, as in: scrtool rules list", offer=rules.duties)


def fields() -> TyperOption:
    """Return the option that chooses fields."""
    return option(
        "--fields", "A,B", "Only these fields, in this order, such as id,due,safe,status.", PRINT
    )


def calendar_file() -> list[TyperOption]:
    """Return the options of a calendar file."""
    return [
        option(
            "--alarm",
            "DAYS",
            "With ics: remind so many working days before, such as 5wd, or none. 2wd and 1wd "
            "if not given. May be repeated.",
            PRINT,
            repeat=True,
        ),
        switch("--cancel", "With ics: withdraw every entry of the case.", PRINT),
    ]
