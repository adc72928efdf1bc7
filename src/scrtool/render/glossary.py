"""The glossary: every word an answer is made of, and the terms of the process, in one order.

The entries come from where each word is declared, so that no word has two meanings.
"""

from __future__ import annotations

from itertools import chain, groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from scrtool.facts import ASKED_AS, EVENTS, FACTS, Fact
from scrtool.facts.spelling import spell
from scrtool.render import Format, meanings, words
from scrtool.render.lines import BLANK, Kind, Line, as_text, drawn
from scrtool.rules.glossary import ABBREVIATIONS, DOUBTS, TERMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.facts import Event

KINDS = {
    "term": "a term of the process",
    "abbreviation": "letters that stand for a name",
    "event": "what happened, with its day; the option gives it",
    "fact": "a question answered yes, no or not known; the option gives it, or settles it",
    "force": "how binding a duty or a number is",
    "evidence": "how well the words are known",
    "reading": "what one reading of a clock counts for",
    "outcome": "what can be said of a duty",
    "status": "where a duty stands on one day",
    "mark": "a word beside a date",
}
SPELT = {
    "childrens": "children's",
    "england": "England",
    "leder": "LeDeR",
    "nhs": "NHS",
    "ofsted": "Ofsted",
    "riddor": "RIDDOR",
}


class Entry(NamedTuple):
    """One word of the glossary.

    ``value`` is the same in JSON, ``printed`` what a person is shown instead, and
    ``option`` what is typed to give it; each is empty where there is none.
    """

    term: str
    kind: str
    meaning: str
    value: str = ""
    printed: str = ""
    option: str = ""

    @property
    def is_printed_otherwise(self) -> bool:
        """Return whether a person is shown words that neither the term nor its meaning says."""
        said = (self.term.casefold(), self.meaning.rstrip(".").casefold())
        return bool(self.printed) and self.printed.casefold() not in said


def entries() -> list[Entry]:
    """Return every entry, by term and then by kind, capitals and small letters alike."""
    found = chain(_own(), _given(), _strength(), _answers())
    return sorted(found, key=lambda entry: (entry.term.casefold(), entry.kind))


def _own() -> Iterator[Entry]:
    """Yield what the rule book itself defines."""
    for kind, defined in (("term", TERMS), ("abbreviation", ABBREVIATIONS)):
        yield from (Entry(term, kind, meaning) for term, meaning in defined)


def _given() -> Iterator[Entry]:
    """Yield what a user gives: events and facts."""
    for kind, vocabulary in (("event", EVENTS), ("fact", FACTS)):
        for name, said in vocabulary.items():
            meaning = " ".join(filter(None, (said.meaning, DOUBTS.get(name))))
            yield Entry(_headword(name), kind, meaning, str(name), said.words, _option(name))


def _option(name: Event | Fact) -> str:
    """Return the option that gives an event or a fact, or settles it."""
    asked = ASKED_AS.get(name, name) if isinstance(name, Fact) else name
    return spell(asked)


def _headword(name: str) -> str:
    """Return a field's name as words, spelt as in a sentence."""
    return " ".join(SPELT.get(word, word) for word in name.split("_"))


def _strength() -> Iterator[Entry]:
    """Yield how binding and how well known something is, and what a reading counts for."""
    for force, meaning in meanings.FORCES.items():
        yield Entry(force.value, "force", meaning, force.value, words.STRENGTHS[force])
    for grade, meaning in meanings.EVIDENCE.items():
        yield Entry(grade.value, "evidence", meaning, grade.value, words.GRADES[grade])
    for role, meaning in meanings.ROLES.items():
        yield Entry(role.value, "reading", meaning, role.value)


def _answers() -> Iterator[Entry]:
    """Yield what is said of a duty and beside a date."""
    for outcome, meaning in meanings.OUTCOMES.items():
        yield Entry(outcome.value, "outcome", meaning, outcome.value)
    for status, meaning in meanings.STATUSES.items():
        yield Entry(status.value, "status", meaning, status.value)
    for mark, printed in words.MARKS.items():
        meaning = meanings.MARKS.get(mark) or _sentence(words.MEANINGS[mark].partition(": ")[2])
        yield Entry(mark.value, "mark", meaning, mark.value, printed)


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def render(style: str) -> str:
    """Return the glossary as a person or a script reads it."""
    if style == Format.MARKDOWN:
        return _markdown()
    if style == Format.JSON:
        return _json()
    return (drawn if style == Format.TABLE else as_text)(_lines())


def _lines() -> Iterator[Line]:
    yield Line("Glossary", kind=Kind.HEADING)
    yield from (Line(f"{kind}: {what}", 2) for kind, what in KINDS.items())
    for entry in entries():
        kind = ", ".join(filter(None, (entry.kind, entry.option)))
        printed = f": {entry.printed}" if entry.is_printed_otherwise else ""
        yield BLANK
        yield Line(f"{entry.term} ({kind}){printed}", kind=Kind.HEADING)
        yield Line(entry.meaning, 2, hang=0)


def _markdown() -> str:
    head = "| Term | Kind | Printed as | Meaning |\n|---|---|---|---|"
    parts = [INTRODUCTION, "\n".join(f"- **{kind}**: {what}" for kind, what in KINDS.items())]
    for letter, under in groupby(entries(), key=lambda entry: entry.term[0].upper()):
        parts += [f"## {letter}", "\n".join((head, *map(_row, under)))]
    return "\n\n".join(parts) + "\n"


INTRODUCTION = """\
# Glossary

Generated by `scrtool rules glossary --format markdown`; do not edit it here. What the sources
neither define nor expand is not in it."""


def _row(entry: Entry) -> str:
    kind = f"{entry.kind} `{entry.option}`" if entry.option else entry.kind
    printed = entry.printed if entry.is_printed_otherwise else ""
    return f"| **{entry.term}** | {kind} | {printed} | {entry.meaning} |"


def _json() -> str:
    import json

    found: dict[str, Any] = {"schema": 1, "kinds": KINDS}
    found["terms"] = [entry._asdict() for entry in entries()]
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"
