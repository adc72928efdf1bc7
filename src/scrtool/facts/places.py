"""The places of a case: whose law is looked for, and which local authorities have a part in it."""

from __future__ import annotations

from enum import StrEnum

from scrtool.facts.events import Term


class Nation(StrEnum):
    """Where it happened, and so whose law is looked for."""

    ENGLAND = "england"
    SCOTLAND = "scotland"
    WALES = "wales"
    NORTHERN_IRELAND = "northern-ireland"
    JERSEY = "jersey"
    GUERNSEY = "guernsey"
    ISLE_OF_MAN = "isle-of-man"
    ELSEWHERE = "elsewhere"


NATIONS: dict[Nation, str] = {
    Nation.ENGLAND: "England",
    Nation.SCOTLAND: "Scotland",
    Nation.WALES: "Wales",
    Nation.NORTHERN_IRELAND: "Northern Ireland",
    Nation.JERSEY: "Jersey",
    Nation.GUERNSEY: "Guernsey and Alderney",
    Nation.ISLE_OF_MAN: "Isle of Man",
    Nation.ELSEWHERE: "elsewhere",
}


class Area(StrEnum):
    """A local authority's part in a case. The value is the name of the field that names it."""

    HARMED = "harmed_area"
    LIVES = "lives_area"
    RESPONSIBLE = "responsible_area"


AREAS: dict[Area, Term] = {
    Area.HARMED: Term("it happened there", "Local authority area of the death or harm."),
    Area.LIVES: Term("the child lives there", "Local authority area where the child lives."),
    Area.RESPONSIBLE: Term(
        "it is responsible for the child",
        "Local authority looking after the child, or responsible for the care leaver.",
    ),
}
