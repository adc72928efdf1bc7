"""The Typer application: its commands, its version, and shell completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typer.core import TyperOption

from scrtool.cli.command import LazyGroup

if TYPE_CHECKING:
    from typer._click.core import Context, Parameter

HELP = """Say what is due after a child dies or is seriously harmed, by when and on whose word.

\b
  scrtool deadlines --incident 2024-03-01
  scrtool notify-check --looked-after
  scrtool explain england.rapid-review --from 2024-03-08

This is not legal advice.
"""
COMMANDS = {
    "deadlines": "scrtool.cli.deadlines",
    "notify-check": "scrtool.cli.notify_check",
    "explain": "scrtool.cli.explain",
    "batch": "scrtool.cli.batch",
    "report": "scrtool.cli.timeliness",
    "checklist": "scrtool.cli.checklist",
    "calendar": "scrtool.cli.wall_calendar",
    "timeline": "scrtool.cli.timeline",
    "export-model": "scrtool.cli.export_model",
    "rules": "scrtool.cli.rules",
    "workdays": "scrtool.cli.workdays",
}


def _version(ctx: Context, _param: Parameter, wanted: Any) -> None:
    if wanted and not ctx.resilient_parsing:
        from typer import Exit, echo

        from scrtool.cli.report import made_with

        made = made_with()
        echo(f"scrtool {made.scrtool}, rules of {made.rules}, {made.bank_holidays_words}")
        raise Exit


VERSION = TyperOption(
    param_decls=["--version"],
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Say the version, the date of the rules and the last bank holiday known.",
)


def application(args: list[str]) -> LazyGroup:
    """Return the program. Completion's own options are there only when *args* need them."""
    params: list[Parameter] = [VERSION]
    if not args or args[0].startswith("-"):
        from typer.main import get_install_completion_arguments

        params += get_install_completion_arguments()
    return LazyGroup("scrtool", HELP, COMMANDS, params)
