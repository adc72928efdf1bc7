"""The glossary's own entries: terms of the process and abbreviations.

Sources:
    The law sheets. What a sheet neither defines nor expands is not here.

Not here: facts and events (``facts``); the words an answer is made of (``render.meanings``).
"""

from __future__ import annotations

from scrtool.facts import Event, Fact, Term
from scrtool.rules.glossary.terms import TERMS

__all__ = ("ABBREVIATIONS", "DOUBTS", "TERMS")

ABBREVIATIONS = (
    Term("APC", "Adult protection committee (Scotland)."),
    Term("CDOP", "Child death overview panel."),
    Term("CI", "Care Inspectorate (Scotland)."),
    Term("DARDR", "Domestic abuse related death review."),
    Term("DHR", "Domestic homicide review."),
    Term("ICB", "Integrated care board."),
    Term("LA", "Local authority."),
    Term("LSCB", "Local safeguarding children board."),
    Term("OWHR", "Offensive weapons homicide review."),
    Term("RR", "Rapid review."),
    Term("SAB", "Safeguarding adults board."),
    Term("SAI", "Serious adverse incident (Northern Ireland)."),
    Term("SAR", "Safeguarding adults review."),
    Term(
        "SCR",
        "Serious case review. Not the Statewide Central Register of New York State, and not a "
        "silicon controlled rectifier.",
    ),
    Term("SIN", "Serious incident notification."),
    Term("SoS", "Secretary of State for Education."),
    Term("wd", "Working days."),
    Term("WT", "Working Together to Safeguard Children."),
)

# How well the meaning of a fact or event is known, where that is not well.
DOUBTS = {
    Event.AWARE: "That the out-of-hours team counts is an inference; no source was found.",
    Fact.CARE_LEAVER: "Single source for the definition.",
}
