"""Cases for Hypothesis to draw: any answers that can all be true, any days in their order."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from scrtool.facts import ASKED, CaseFacts, Fact

# Across every edition, and past the end of the published list.
DAYS = st.dates(date(2018, 5, 1), date(2028, 12, 31))
ANSWERS = st.sampled_from((True, False, None))
AGES = st.none() | st.integers(0, 30)
QUESTIONS = st.sampled_from([str(fact) for fact in ASKED])


def _after(draw: st.DrawFn, day: date) -> date:
    return day + timedelta(days=draw(st.integers(0, 40)))


@st.composite
def answers(draw: st.DrawFn) -> dict[str, bool | None]:
    """Draw an answer to each question, no two of which exclude each other."""
    found: dict[str, bool | None] = {str(fact): draw(ANSWERS) for fact in ASKED}
    for one, other in ((Fact.DIED, Fact.SERIOUSLY_HARMED), (Fact.LOOKED_AFTER, Fact.CARE_LEAVER)):
        if found[one] and found[other]:
            found[other] = None
    return found


@st.composite
def days(draw: st.DrawFn) -> dict[str, date]:
    """Draw the days of some events, none before what it must follow."""
    incident, started = draw(DAYS), draw(DAYS)
    aware = _after(draw, incident)
    notified = _after(draw, aware)
    sent = _after(draw, notified)
    decided = _after(draw, sent)
    published = _after(draw, decided)
    found = {
        "incident": incident,
        "aware": aware,
        "suspected": draw(DAYS),
        "received": draw(DAYS),
        "notified": notified,
        "partners_told": _after(draw, aware),
        "rapid_review_sent": sent,
        "review_decided": decided,
        "report_sent": _after(draw, decided),
        "publish": published,
        "published": published,
        "national_review_started": started,
        "national_publish": _after(draw, started),
        "national_published": _after(draw, started),
    }
    return {event: day for event, day in found.items() if draw(st.booleans())}


@st.composite
def cases(draw: st.DrawFn) -> CaseFacts:
    """Draw a whole case."""
    given: dict[str, date | bool | int | None] = {**draw(answers()), **draw(days())}
    return CaseFacts(**given, age=draw(AGES))  # type: ignore[arg-type]  # each of its own type
