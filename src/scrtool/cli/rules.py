"""``scrtool rules``: the rule book, listed, or one duty with every edition and reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool import rules
from scrtool.cli import destination, options, rule_options
from scrtool.cli import report as made
from scrtool.cli.command import CheckedCommand, LazyGroup
from scrtool.cli.explain import known_duty
from scrtool.cli.output import Answer, answered
from scrtool.lawbook.choosing import Wanted, chosen
from scrtool.model import Evidence, Force
from scrtool.render import Format, rulebook, selection
from scrtool.render.lines import Line, as_text, drawn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HELP = """The rule book: every duty, edition and source.

\b
  scrtool rules list
  scrtool rules show england.rapid-review
  scrtool rules list --format markdown
  scrtool rules list --on 2018-06-29 --evidence unconfirmed
  scrtool rules diff --from 2026-03-17 --to 2026-03-18
"""


def listed(**typed: Any) -> Answer:
    """List the duties."""
    regimes, wanted, style = made.gathered(
        lambda: rule_options.regimes(typed["regime"]),
        lambda: _wanted(typed["on"], typed["force"], typed["evidence"]),
        lambda: destination.chosen(typed, (*_FORMATS, Format.MARKDOWN)),
    )
    found = chosen(regimes, wanted)
    if style == Format.MARKDOWN:
        from scrtool.render.rulebook_markdown import markdown

        text = markdown(found, selection.selected(regimes, found, wanted))
        return answered(typed, text)
    if style == Format.JSON:
        return answered(typed, _json(rulebook.as_dict(found)))
    return _said(selection.lines(regimes, found, wanted), style, typed)


def _wanted(on: str | None, force: str | None, evidence: str | None) -> Wanted:
    return Wanted(
        *made.gathered(
            lambda: rule_options.a_day("--on", on),
            lambda: rule_options.a_word("--force", force, Force),
            lambda: rule_options.a_word("--evidence", evidence, Evidence),
        )
    )


def show(**typed: Any) -> Answer:
    """Show one duty."""
    duty, style = made.gathered(
        lambda: known_duty(typed["duty"]), lambda: destination.chosen(typed, _FORMATS)
    )
    regime = rules.regime(duty.id.partition(".")[0])
    if style == Format.JSON:
        found = {"schema": 1, **rulebook.duty_dict(duty, regime)}
        return answered(typed, _json(found))
    return _said(rulebook.one(duty, regime), style, typed)


def _said(lines: Iterable[Line], style: str, typed: Mapping[str, Any]) -> Answer:
    if style == Format.TABLE:
        return answered(typed, drawn(lines, styled=made.is_shown(typed["output"])))
    return answered(typed, as_text(lines))


def _json(found: dict[str, Any]) -> str:
    import json

    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


_ONLY = "Only where the duty or a national number is of this force"
_KNOWN = "Only where the duty or a national number is this well known"
_FORMATS = (Format.TABLE, Format.PLAIN, Format.JSON)
LIST = CheckedCommand(
    "list",
    listed,
    [
        rule_options.day("--on", "Only what was in force that day, in that day's edition."),
        rule_options.one_of("--force", "FORCE", f"{_ONLY}: {', '.join(Force)}.", Force),
        rule_options.one_of("--evidence", "GRADE", f"{_KNOWN}: {', '.join(Evidence)}.", Evidence),
        rule_options.regime(),
        *options.writing((*_FORMATS, Format.MARKDOWN), (options.OVERWRITE,)),
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
        "diff": "scrtool.cli.rule_changes",
        "sources": "scrtool.cli.rule_sources",
        "glossary": "scrtool.cli.glossary",
        "not-encoded": "scrtool.cli.not_encoded",
    },
)
