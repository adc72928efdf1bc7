"""The interview of ``notify-check --ask``: one question a time on the terminal, then the answer.

Plain lines and no redrawing, so that a screen reader can follow. Which question comes next
is decided in ``scrtool.interview``; how one is worded, in ``questions``.
"""

from __future__ import annotations

import os
import sys
from enum import Enum
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NamedTuple

from scrtool import rules
from scrtool.cli import report as made
from scrtool.cli.again import command
from scrtool.cli.case import named_regime, report_of, worked_out
from scrtool.cli.output import Answer, deliver
from scrtool.cli.questions import accepted, as_typed, asked, meaning, prompt
from scrtool.engine import compute
from scrtool.errors import InputError, Problem
from scrtool.intake.options import case_facts
from scrtool.interview import next_question
from scrtool.picking import may_live_in_england

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from scrtool.calendars import Calendars
    from scrtool.interview import Question

    Typed = Mapping[str, Any]

NARROWEST, WIDEST, USUAL = 20, 100, 80  # columns
OPENING = (
    "Type an answer, or d if it is not known (Enter alone says the same). ? says what is "
    "meant, b goes back, e is enough: answer with what is known, q leaves."
)


class Move(Enum):
    """A line that is not itself an answer, and the ways to type it."""

    NOT_KNOWN = ("", "d", "don't know", "don\u2019t know", "dont know", "not known")
    MEANING = ("?",)
    BACK = ("b", "back")
    ENOUGH = ("e", "enough")
    LEAVE = ("q", "quit")


MOVES = {way: move for move in Move for way in move.value}


class Said(NamedTuple):
    """A question that was answered; None is "don't know"."""

    name: str
    answer: bool | str | None


def by_interview(typed: Typed, answer: Callable[[Typed], Answer]) -> Answer:
    """Return what asks for the facts left out of *typed*, then gives *answer* with them.

    Args:
        typed: Option name to what was typed; a fact given there is not asked.
        answer: The command without an interview.

    Raises:
        InputError: with every problem of every option, and if there is nobody to ask.
    """
    (report, _), _ = made.gathered(lambda: report_of(typed, dated=False), _with_a_terminal)
    calendars = report.cases[0].schedule.calendars
    return Answer(stream=lambda: _held(Interview(typed, calendars), answer))


def _with_a_terminal() -> None:
    if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stderr)):
        expected = (
            "there is no terminal to ask on; give the facts as options instead, as in: "
            "scrtool notify-check --died --no-abuse --age 15"
        )
        raise InputError((Problem("--ask", None, expected),))


def _held(interview: Interview, answer: Callable[[Typed], Answer]) -> int:
    try:
        whole = interview.run()
    except KeyboardInterrupt:
        tell("")  # the shell's prompt begins a line of its own
        raise
    try:
        return deliver(answer(whole))
    finally:  # also when a file cannot be written: nothing said is lost
        again = f"The same again: {command(whole)}\n"
        sys.stderr.write(again)  # never wrapped: it is copied whole


class Interview:
    """What was typed and what has been said since; every question follows from those."""

    def __init__(self, typed: Typed, calendars: Calendars) -> None:
        self.typed = typed
        self.calendars = calendars
        self.said: list[Said] = []
        self.enough = False

    def run(self) -> Typed:
        """Ask until nothing more is worth asking; return the options with every answer.

        Raises:
            KeyboardInterrupt: the user leaves.
        """
        if reconfigure := getattr(sys.stdin, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="replace")  # a slip of the keyboard is no error
        tell(OPENING)
        while question := self._next():
            tell("", f"Question {len(self.said) + 1}: {asked(question.name)}")
            self._put(question)
        tell("", "That is all that is worth asking.", "")
        return self._given()

    def _given(self) -> Typed:
        return {**self.typed, **dict(self.said)}

    def _next(self) -> Question | None:
        if self.enough:
            return None
        regime = named_regime(self.typed.get("regime"))
        facts = case_facts(self._given())
        found = worked_out(facts, regime, self.calendars, {}, everything=True)
        if regime is None and may_live_in_england(facts):
            found += (compute(facts, rules.regime("england"), self.calendars),)
        return next_question(found, {name for name, answer in self.said if answer is None})

    def _put(self, question: Question) -> None:
        """Ask until the line is an answer, or a move to another question."""
        while not self._heard(question.name, listen(prompt(question.name))):
            pass

    def _heard(self, name: str, line: str) -> bool:
        """Take one line; return whether it is done with the question called *name*."""
        move = MOVES.get(line.casefold())
        return self._answered(name, line) if move is None else self._moved(move, name)

    def _moved(self, move: Move, name: str) -> bool:
        """Make a move that is not itself an answer; return whether the question is done with."""
        match move:
            case Move.LEAVE:
                raise KeyboardInterrupt
            case Move.MEANING:
                tell(*meaning(name))
                return False
            case Move.BACK:
                return self._back()
            case Move.ENOUGH:
                self.enough = True
                return True
            case Move.NOT_KNOWN:
                self.said.append(Said(name, None))
                return True

    def _back(self) -> bool:
        if not self.said:
            tell("This is the first question: there is none to go back to.")
            return False
        self.said.pop()
        return True

    def _answered(self, name: str, line: str) -> bool:
        answer = as_typed(name, line)
        if answer is None:
            tell(accepted(name))
            return False
        try:
            case_facts({**self._given(), name: answer})
        except InputError as error:
            tell(*map(str, error.problems), accepted(name))
            return False
        self.said.append(Said(name, answer))
        return True


def listen(ask: str) -> str:
    """Return the next line typed on the terminal, without the spaces around it.

    Raises:
        KeyboardInterrupt: there is no more (Ctrl-D), or Ctrl-C was pressed.
    """
    sys.stderr.write(ask)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    return line.strip()


def tell(*texts: str) -> None:
    """Say each text on the terminal, wrapped to its width."""
    for line in "\n".join(texts).split("\n"):
        rows = wrap(line, _width(), break_on_hyphens=False, break_long_words=False)
        sys.stderr.writelines(f"{row}\n" for row in rows or [""])
    sys.stderr.flush()


def _width() -> int:
    """Return the columns of the terminal that is spoken on; ``COLUMNS`` prevails."""
    set_width = os.environ.get("COLUMNS", "")
    if set_width.isascii() and set_width.isdigit():
        columns = int(set_width)
    else:
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
    return min(max(columns or USUAL, NARROWEST), WIDEST)
