"""What changed, in words: what no real edition has yet, on an invented law."""

from __future__ import annotations

from tests.support.invented import ACT, CLOCK, RUMOUR, TIMED, law, march

from scrtool.lawbook.changes import Changes, between
from scrtool.model import Edition, Evidence, Force, Role
from scrtool.render.changed import lines, said
from scrtool.render.changed_forms import as_dict

GUIDE = ACT._replace(instrument="Guide", force=Force.GUIDANCE_SHOULD, note="page 1")
DUTY = TIMED._replace(
    editions=(
        Edition("old", "old", None, march(4)),
        Edition("new", "new", march(4), None, citations=(ACT, GUIDE, RUMOUR)),
    )
)


def changes() -> Changes:
    return between([law(DUTY)], march(1), march(31))


def test_further_authorities_are_said_with_force_evidence_and_note() -> None:
    told = [line.text for line in lines(changes(), "Checked.")]

    assert (
        "further authorities: was none; now should (official): Guide (page 1); "
        "local practice (unconfirmed, check the source): said at the Fair"
    ) in told


def test_further_authorities_are_text_in_json() -> None:
    (change,) = as_dict(changes())["changes"]

    assert change["differences"][1] == {
        "what": "further-authorities",
        "reading": None,
        "before": None,
        "after": "should (official): Guide (page 1); "
        "local practice (unconfirmed, check the source): said at the Fair",
    }


def test_each_kind_of_value_has_its_words() -> None:
    assert said(Force.PANEL) == "asked by the Panel"
    assert said(Evidence.UNCONFIRMED) == "unconfirmed, check the source"
    assert said(Role.ALTERNATE) == "other reading, counts towards the safe date"
    assert said(CLOCK) == ("5 working days from the incident, by the calendar of England and Wales")
    assert said("x") == "x"
    assert said(None) == said("") == said(()) == "none"
