"""How a question of the interview is put in words, and which words answer it.

What the terms mean stands with the facts. Nothing here prints or reads.
"""

from __future__ import annotations

from scrtool.facts import FACTS, Fact, Setting
from scrtool.facts.questions import BY_SETTING
from scrtool.interview import AGE, SETTING

KEYS = "d is not known, ? says what is meant, b goes back, e is enough, q leaves"
ACCEPTED = {
    AGE: f"Type the age in whole years; {KEYS}.",
    SETTING: f"Type a number or a name from the list; {KEYS}.",
}
YES_OR_NO = f"Type y for yes or n for no; {KEYS}."
MEANINGS = {
    AGE: "Age in whole years on the day; of a person who died, the age at death.",
    SETTING: "Where the child lived or was cared for when it happened.",
}
PROMPTS = {AGE: "Years, or d: ", SETTING: "Number, name or d: "}
YES, NO = frozenset({"y", "yes"}), frozenset({"n", "no"})


def asked(name: str) -> str:
    """Return the question that fills the field *name*; the settings are listed with it."""
    if name == AGE:
        return "How old was the child or young person on the day, in whole years?"
    if name == SETTING:
        return f"Where did the child live, or where was the child cared for?\n{_listed(Setting)}"
    return f"Is it true that {FACTS[Fact(name)].words}?"


def _listed(names: type[Setting]) -> str:
    return "\n".join(f"{number}. {name}" for number, name in enumerate(names, start=1))


def meaning(name: str) -> tuple[str, ...]:
    """Return what the question means, in one sentence or one a setting."""
    if name == SETTING:
        return (MEANINGS[name], *(f"{one}: {_setting(one)}" for one in Setting))
    return (MEANINGS.get(name) or FACTS[Fact(name)].meaning,)


def _setting(one: Setting) -> str:
    """Return the meaning of the narrowest term for *one*, or that there is no term for it."""
    terms = [fact for fact, settings in BY_SETTING.items() if one in settings]
    narrowest = min(terms, key=lambda fact: len(BY_SETTING[fact]), default=None)
    return FACTS[narrowest].meaning if narrowest else "no duty turns on it."


def accepted(name: str) -> str:
    """Return what may be typed in answer to the question called *name*."""
    return ACCEPTED.get(name, YES_OR_NO)


def as_typed(name: str, line: str) -> bool | str | None:
    """Return *line* as the option's value, or None if it is no answer at all."""
    word = line.casefold()
    if name == SETTING:
        return _chosen(word)
    if name == AGE:
        return word if word.isascii() and word.isdigit() else None
    return True if word in YES else False if word in NO else None


def _chosen(word: str) -> str | None:
    """Return the setting of that name, or with that number in the list shown."""
    numbered = {str(number): str(one) for number, one in enumerate(Setting, start=1)}
    name = numbered.get(word, word)
    return name if name in tuple(Setting) else None


def prompt(name: str) -> str:
    """Return what stands before the place where the answer is typed."""
    return PROMPTS.get(name, "y, n or d: ")
