"""``scrtool rules``: the rule book, listed, or one duty with every edition and reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool import rules
from scrtool.cli import options
from scrtool.cli import report as made
from scrtool.cli.case import chosen_regime
from scrtool.cli.command import CheckedCommand, LazyGroup, option
from scrtool.cli.explain import known_duty
from scrtool.cli.output import Answer
from scrtool.errors import InputError, Problem
from scrtool.render import Format, rulebook
from scrtool.render.lines import Line, as_text, drawn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrtool.model import Regime

MARKDOWN = "markdown"
HELP = """The rule book: every duty, edition and source.

\b
  scrtool rules list
  scrtool rules show england.rapid-review
  scrtool rules list --format markdown
"""


def listed(**typed: Any) -> Answer:
    """List the duties."""
    regimes, style = made.gathered(
        lambda: _regimes(typed["regime"]), lambda: _style(typed["format"], MARKDOWN)
    )
    if style == MARKDOWN:
        from scrtool.render.rulebook_markdown import markdown

        return Answer(markdown(regimes), output=typed["output"])
    if style == Format.JSON:
        return Answer(_json(rulebook.as_dict(regimes)), output=typed["output"])
    return _said(rulebook.listing(regimes), style, typed["output"])


def show(**typed: Any) -> Answer:
    """Show one duty."""
    duty, style = made.gathered(lambda: known_duty(typed["duty"]), lambda: _style(typed["format"]))
    regime = rules.regime(duty.id.partition(".")[0])
    if style == Format.JSON:
        found = {"schema": 1, **rulebook.duty_dict(duty, regime)}
        return Answer(_json(found), output=typed["output"])
    return _said(rulebook.one(duty, regime), style, typed["output"])


def _regimes(typed: str | None) -> list[Regime]:
    return (
        [rules.regime(name) for name in rules.REGIMES] if typed is None else [chosen_regime(typed)]
    )


def _style(typed: str | None, *further: str) -> str:
    allowed = (Format.TABLE, Format.PLAIN, Format.JSON)
    if typed in further:
        return typed
    if typed is not None and typed not in allowed:
        expected = f"one of {', '.join((*allowed, *further))}"
        raise InputError((Problem("--format", typed, expected),))
    return made.chosen_format(typed, allowed)


def _said(lines: Iterable[Line], style: str, output: str | None) -> Answer:
    if style == Format.TABLE:
        return Answer(drawn(lines, styled=made.is_shown(output)), output=output)
    return Answer(as_text(lines), output=output)


def _json(found: dict[str, Any]) -> str:
    import json

    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


_FORMATS = (Format.TABLE, Format.PLAIN, Format.JSON)
LIST = CheckedCommand(
    "list",
    listed,
    [
        option(
            "--regime",
            "ID",
            "Only this body of rules.",
            options.RULES,
            offer=lambda: rules.REGIMES,
        ),
        *options.writing((*_FORMATS, MARKDOWN)),
    ],
    "List every duty: who, what, when, and its source.",
)
SHOW = CheckedCommand(
    "show",
    show,
    [options.duty(), *options.writing(_FORMATS)],
    "Show one duty with every edition, every reading and every source.",
    "One duty, with every edition and source.",
)
COMMAND = LazyGroup(
    "rules",
    HELP,
    {
        "list": "scrtool.cli.rules:LIST",
        "show": "scrtool.cli.rules:SHOW",
        "glossary": "scrtool.cli.glossary",
    },
)
