"""Where an answer goes and in which form: ``--format``, ``--output``, ``--force`` and ``--bom``.

Writing it belongs to ``output``.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from scrtool.cli.output import writable
from scrtool.cli.report import chosen_format, gathered, is_shown
from scrtool.errors import InputError, Problem
from scrtool.render import Format

if TYPE_CHECKING:
    from collections.abc import Mapping

    Typed = Mapping[str, Any]

# The end of a file's name is the format's own, but for these; a table is for the screen alone.
_SPELT = {Format.PLAIN: ".txt", Format.MARKDOWN: ".md"}
SUFFIXES = {_SPELT.get(one, f".{one}"): one for one in Format if one is not Format.TABLE}
WORKBOOK = "xlsx"  # the one form that is not text


def chosen(typed: Typed, allowed: tuple[Format, ...] = tuple(Format)) -> Format:
    """Return the form of an answer, having seen that it can go where it is to go.

    ``--format`` decides; else the end of the file's name; else a file is plain text, as an
    answer in a pipe is, and a terminal gets a table.

    Args:
        typed: Option name to what was typed.
        allowed: The forms that the command writes.

    Raises:
        InputError: there is no such form; the file's name belongs to another, its folder is
            not there, or the file is and ``--force`` is not given; a workbook would go to the
            screen; or a byte order mark to what is not CSV.
    """
    style: Format
    style, _ = gathered(
        lambda: _style(typed, allowed),
        lambda: writable(typed.get("output"), _to_overwrite(typed)),
    )
    return style


def _to_overwrite(typed: Typed) -> str:
    """Return the option that would write over a file, as the command has it; none if given."""
    if typed.get("overwrite"):
        return ""
    return "--overwrite" if "force" in typed else "--force"


def said(typed: Typed) -> str | None:
    """Return the form that ``--format``, else the end of the file's name says; None for neither."""
    asked: str | None = typed.get("format")
    return asked or SUFFIXES.get(_suffix(typed.get("output")))


def _style(typed: Typed, allowed: tuple[Format, ...]) -> Format:
    asked, output = typed.get("format"), typed.get("output")
    style = _named(output, allowed) if asked is None else chosen_format(asked, allowed)
    if problems := (*_misnamed(style, output), *not_seen(style, output), *_marked(style, typed)):
        raise InputError(problems)
    return style


def _named(output: str | None, allowed: tuple[Format, ...]) -> Format:
    """Return the form that the end of a file's name says."""
    if is_shown(output):
        return chosen_format(None)
    suffix = _suffix(output)
    offered = {end: one for end, one in SUFFIXES.items() if one in allowed}
    if suffix in offered:
        return offered[suffix]
    if len(suffix) > 1 and not _is_device(output):
        expected = f"a name that ends in {', '.join(offered)}, or --format to say what it is to be"
        raise InputError((Problem("--output", output, expected),))
    return Format.PLAIN


def _suffix(output: str | None) -> str:
    return os.path.splitext(output or "")[1].lower()


def _is_device(output: str | None) -> bool:
    """Return whether there is something of that name, other than a file: a pipe, a device."""
    try:
        return os.path.exists(output or "") and not os.path.isfile(output or "")
    except ValueError:  # a name that no file can have
        return False


def _misnamed(style: str, output: str | None) -> tuple[Problem, ...]:
    """Return a problem where a text would have a workbook's name, or the other way about."""
    suffix = _suffix(output)
    is_book, is_called_one = style == WORKBOOK, suffix == f".{WORKBOOK}"
    if is_book == is_called_one or not (is_called_one or suffix in SUFFIXES):
        return ()
    fitting = "that ends in .xlsx" if style == WORKBOOK else "that does not end in .xlsx"
    return (Problem("--output", output, f"a name {fitting}, with --format {style}"),)


def not_seen(style: str, output: str | None) -> tuple[Problem, ...]:
    """Return a problem where a workbook would go to a terminal."""
    if style != WORKBOOK or not is_shown(output) or not (sys.stdout and sys.stdout.isatty()):
        return ()
    return (Problem("--format", str(style), "a file to put it in: add --output plan.xlsx"),)


def _marked(style: str, typed: Typed) -> tuple[Problem, ...]:
    if not typed.get("bom") or style == Format.CSV:
        return ()
    return (Problem("--bom", None, "only for csv: add --format csv, or --output plan.csv"),)
