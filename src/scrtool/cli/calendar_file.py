"""What is chosen for a calendar file alone, and which options do not go with a format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.errors import InputError, Problem
from scrtool.render import Format
from scrtool.report import CalendarFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    Typed = Mapping[str, Any]

FIELDLESS = (Format.ICS,)


def calendar_file(typed: Typed) -> CalendarFile:
    """Return the reminders asked for, and whether the entries are withdrawn.

    Raises:
        InputError: with each reminder that cannot be read.
    """
    asked = typed.get("alarm") or ()
    if not asked and not typed.get("cancel"):
        return CalendarFile()
    from scrtool.intake.alarms import alarms

    chosen = alarms(asked) if asked else CalendarFile().alarms
    return CalendarFile(chosen, bool(typed.get("cancel")))


def suited(style: Format, typed: Typed) -> Format:
    """Return *style*, if every option given goes with it.

    Raises:
        InputError: with each option that would be passed over in silence.
    """
    wrong = []
    if typed.get("fields") is not None and style in FIELDLESS:
        others = ", ".join(one for one in Format if one not in FIELDLESS)
        wrong.append(Problem("--fields", None, f"not with {style}, which has none; with {others}"))
    if style is not Format.ICS:
        given = [name for name in ("alarm", "cancel") if typed.get(name)]
        wrong += [Problem(f"--{name}", None, f"only with --format {Format.ICS}") for name in given]
    if wrong:
        raise InputError(tuple(wrong))
    return style


def unnamed(style: Format, typed: Typed) -> tuple[str, ...]:
    """Return a warning where entries would replace those of another case without a reference."""
    if style is not Format.ICS or typed.get("ref") is not None:
        return ()
    return ("give --ref: without one, entries replace those of any other case without one",)
