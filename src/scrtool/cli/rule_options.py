"""The options that ``rules`` and what stands below it share: each read, or refused with reasons."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from scrtool import rules
from scrtool.cli import options
from scrtool.cli.case import named_regime
from scrtool.cli.command import option
from scrtool.errors import InputError, Problem
from scrtool.intake.options import A_DATE, a_date

if TYPE_CHECKING:
    from datetime import date

    from typer.core import TyperOption

    from scrtool.model import Regime

Word = TypeVar("Word", bound=StrEnum)


def regime() -> TyperOption:
    """Return the option that keeps to one body of rules."""
    return option(
        "--regime",
        "ID",
        "Only this body of rules.",
        options.RULES,
        offer=lambda: rules.REGIMES,
    )


def one_of(name: str, metavar: str, text: str, values: type[StrEnum]) -> TyperOption:
    """Return an option that takes a word of the vocabulary."""
    return option(name, metavar, text, options.RULES, offer=lambda: map(str, values))


def day(name: str, text: str) -> TyperOption:
    """Return an option that takes a date."""
    return option(name, "DATE", text, options.COMMON)


def regimes(typed: str | None) -> list[Regime]:
    """Return the regime called *typed*; every one if none was named.

    Raises:
        InputError: there is no such regime.
    """
    if typed is None:
        return [rules.regime(name) for name in rules.REGIMES]
    if not typed:  # named, and by nothing
        raise InputError((Problem("--regime", typed, f"one of {', '.join(rules.REGIMES)}"),))
    found = named_regime(typed)
    return [found] if found else []


def a_word(where: str, typed: str | None, values: type[Word]) -> Word | None:
    """Return the word of the vocabulary that was typed, if any.

    Raises:
        InputError: there is no such word; all there are are given.
    """
    if typed is None:
        return None
    if typed not in set(values):
        raise InputError((Problem(where, typed, f"one of {', '.join(values)}"),))
    return values(typed)


def a_day(where: str, typed: str | None) -> date | None:
    """Return the day that was typed, if any.

    Raises:
        InputError: it cannot be read.
    """
    taken = a_date(where, typed) if typed is not None else None
    if taken and taken.problem:
        raise InputError((taken.problem,))
    return taken.value if taken else None


def needed_day(where: str, typed: str | None) -> date:
    """Return the day that was typed.

    Raises:
        InputError: it cannot be read, or was not given.
    """
    if (found := a_day(where, typed)) is None:
        raise InputError((Problem(where, None, f"{A_DATE} is needed"),))
    return found
