"""Cases for Hypothesis to draw: any answers and days that can all be true, many or few."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from scrtool.facts import ASKED, CaseFacts, problems

# Across every edition, and past the end of the published list.
DAYS = st.dates(date(2018, 5, 1), date(2028, 12, 31))
ANSWERS = st.sampled_from((True, False, None))
AGES = st.none() | st.integers(0, 30)
QUESTIONS = st.sampled_from([*map(str, ASKED), "age"])


def _after(draw: st.DrawFn, day: date) -> date:
    return day + timedelta(days=draw(st.integers(0, 40)))


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
    answers: dict[str, date | bool | int | None] = {str(fact): draw(ANSWERS) for fact in ASKED}
    answers |= draw(days()) | {"age": draw(AGES)}
    return reconciled(CaseFacts(**answers))  # type: ignore[arg-type]  # each of its own type


def reconciled(facts: CaseFacts) -> CaseFacts:
    """Return *facts* without the second of every two that contradict each other."""
    while found := problems(facts):
        field = found[0].where.rpartition(" and ")[2].removeprefix("no_")
        facts = facts._replace(**{field: None})  # type: ignore[arg-type]  # not known
    return facts
