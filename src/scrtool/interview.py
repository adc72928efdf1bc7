"""Which question to ask next: the one whose answer settles the most, until none is left.

Pure: it is given a schedule and says nothing to anybody. Asking, reading an answer and
wording do not belong here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scrtool.engine import compute
from scrtool.facts import ASKED_AS, EVENTS, CaseFacts, Setting, problems
from scrtool.schedule.items import Outcome

if TYPE_CHECKING:
    from collections.abc import Collection

    from scrtool.facts import Fact
    from scrtool.schedule import Schedule
    from scrtool.schedule.items import Item

    Answer = bool | int | Setting

AGE, SETTING = "age", "setting"
# One age of each kind: every boundary of a rule, and 16, from which there are care leavers.
_AGES = (0, 16, 18, 25, 26)


class Question(NamedTuple):
    """A question still open: the field it fills, and the answers that nothing rules out.

    Of ages, ``answers`` has one of each kind. ``settles`` is the number of duties that an
    answer settles, on the average over ``answers``.
    """

    name: str
    answers: tuple[Answer, ...]
    settles: float


def next_question(found: tuple[Schedule, ...], skipped: Collection[str]) -> Question | None:
    """Return the most decisive question left, or None when nothing more is worth asking.

    A question is worth asking while a duty to tell someone hangs on it. Of two that
    settle as much, the one declared first comes first.

    Args:
        found: Worked out with everything answered so far, by each regime that answers.
        skipped: The fields whose question was answered with "don't know".
    """
    waiting = {item.duty.id: item for one in found for item in one.items if _is_open(item)}
    hanging = {_field(fact) for i in waiting.values() for c in i.conditions for fact in c.facts}
    askable = hanging.difference(skipped, EVENTS)  # a day is no question of yes or no
    names = [name for name in CaseFacts._fields if name in askable]
    hung = [_waiting_only(one, frozenset(waiting)) for one in found]
    questions = [_question(name, hung, frozenset(waiting)) for name in names]
    possible = [question for question in questions if question.answers]
    return max(possible, key=lambda question: question.settles, default=None)


def answered(facts: CaseFacts, name: str, answer: Answer) -> CaseFacts:
    """Return *facts* with *answer* in the field called *name*."""
    return facts._replace(**{name: answer})  # type: ignore[arg-type]  # each of its own type


def _field(fact: Fact) -> str:
    """Return the field that settles *fact*, which may follow from the age or the setting."""
    return str(ASKED_AS.get(fact, fact))


def _is_open(item: Item) -> bool:
    law_that_day = item.outcome is not Outcome.NOT_IN_FORCE
    return bool(item.duty.recipients) and item.applies is None and law_that_day


def _waiting_only(one: Schedule, waiting: frozenset[str]) -> Schedule:
    """Return *one* by a regime of only the duties in *waiting* and those that these follow."""
    needed, duties = set(waiting), []
    for duty in reversed(one.regime.duties):
        if duty.id in needed:
            duties.append(duty)
            needed |= {duty.follows} if duty.follows else set()
    return one._replace(regime=one.regime._replace(duties=tuple(reversed(duties))))


def _question(name: str, found: list[Schedule], waiting: frozenset[str]) -> Question:
    told = {answer: answered(found[0].facts, name, answer) for answer in _answers(name)}
    possible = {answer: facts for answer, facts in told.items() if not problems(facts)}
    settled = [_settled(facts, found, waiting) for facts in possible.values()]
    return Question(name, tuple(possible), sum(settled) / (len(settled) or 1))


def _answers(name: str) -> tuple[Answer, ...]:
    if name == SETTING:
        return tuple(Setting)
    return _AGES if name == AGE else (True, False)


def _settled(facts: CaseFacts, found: list[Schedule], waiting: frozenset[str]) -> int:
    """Return how many of the duties in *waiting* have a yes or a no on *facts*."""
    return sum(
        item.duty.id in waiting and item.applies is not None
        for one in found
        for item in compute(facts, one.regime, one.calendars).items
    )
