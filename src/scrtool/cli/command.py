"""A command that finds every mistake in one go, and help that comes in sections.

Left to itself Typer stops at the first unknown option and takes the last of two.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from typer._click.exceptions import NoSuchOption  # private: typer is pinned
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from scrtool.cli.scan import HELP, Known, scan
from scrtool.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from typer._click.core import Command, Context, Parameter
    from typer._click.formatting import HelpFormatter

_FOUND = "scrtool.problems"
OTHER = "Other"
FIRST = "Most used (dates such as 2024-03-01; leave out what is not known)"


def option(
    name: str,
    metavar: str,
    text: str,
    panel: str = OTHER,
    *,
    repeat: bool = False,
    offer: Callable[[], Iterable[str]] | None = None,
) -> TyperOption:
    """Return an option that takes a text; what it means is read in ``intake``.

    ``offer`` gives the values a shell may complete.
    """
    return TyperOption(
        param_decls=[name],
        type=str,
        metavar=metavar,
        help=text,
        multiple=repeat,
        autocompletion=_completer(offer),
        rich_help_panel=panel,
    )


def switch(names: str | tuple[str, ...], text: str, panel: str = OTHER) -> TyperOption:
    """Return a flag: ``--died/--no-died`` is yes, no, or not given.

    ``names`` may be several for one: the first is what it is called in the program.
    """
    declared = [names] if isinstance(names, str) else [*names]
    return TyperOption(
        param_decls=declared, is_flag=True, type=bool, help=text, rich_help_panel=panel
    )


def argument(
    name: str, metavar: str, text: str, *, offer: Callable[[], Iterable[str]] | None = None
) -> TyperArgument:
    """Return a positional argument, as text. One left out is asked for with the other mistakes."""
    return TyperArgument(
        param_decls=[name],
        type=str,
        metavar=metavar,
        help=text,
        required=False,
        autocompletion=_completer(offer),
    )


def _completer(offer: Callable[[], Iterable[str]] | None) -> Callable[..., list[str]] | None:
    if offer is None:
        return None
    return lambda _ctx, _args, typed: [name for name in offer() if name.startswith(typed)]


class CheckedCommand(TyperCommand):
    """Reports unknown, repeated and incomplete options together with what intake finds."""

    def __init__(
        self,
        name: str,
        run: Callable[..., Any],
        params: Iterable[Parameter],
        text: str,
        brief: str | None = None,
    ):
        super().__init__(
            name,
            callback=run,
            params=list(params),
            help=text,
            short_help=brief,
            rich_markup_mode=None,
        )

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Set aside what cannot be parsed, and parse the rest."""
        if ctx.resilient_parsing or HELP in args:  # completing a half-typed line, or help
            return super().parse_args(ctx, [HELP] if HELP in args else args)
        scanned = scan(map(_known, self.get_params(ctx)), self._words(), args)
        ctx.meta[_FOUND] = scanned.problems
        return super().parse_args(ctx, scanned.usable)

    def _words(self) -> int:
        return sum(isinstance(param, TyperArgument) for param in self.params)

    def invoke(self, ctx: Context) -> Any:
        """Run the command; raise what parsing and the command itself found, as one error."""
        found: list[Problem] = ctx.meta.get(_FOUND, [])
        try:
            answer = super().invoke(ctx)
        except InputError as error:
            told = {problem.where for problem in found}
            further = [problem for problem in error.problems if problem.where not in told]
            raise InputError((*found, *further)) from None
        if found:
            raise InputError(tuple(found))
        return answer

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the options in sections, in the order they are declared."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for param in sorted(self.get_params(ctx), key=_place):
            if record := param.get_help_record(ctx):
                panel = getattr(param, "rich_help_panel", None) or OTHER
                sections.setdefault(panel, []).append(record)
        for title, records in sections.items():
            with formatter.section(title):
                formatter.write_dl(records)


def _known(param: Parameter) -> Known:
    """Return what the scan needs to know of an option; an argument has no names."""
    names = () if isinstance(param, TyperArgument) else (*param.opts, *param.secondary_opts)
    flag = bool(getattr(param, "is_flag", False))
    return Known(names, not flag, bool(getattr(param, "multiple", False)))


def _place(param: Parameter) -> bool:
    """Order the most used options first; the rest keep the order they are declared in."""
    return getattr(param, "rich_help_panel", None) != FIRST


class LazyGroup(TyperGroup):
    """Commands by name, each imported only when it is the one asked for."""

    def __init__(
        self, name: str, text: str, load: dict[str, str], params: Iterable[Parameter] = ()
    ):
        super().__init__(
            name=name,
            help=text,
            rich_markup_mode=None,
            params=list(params),
            subcommand_metavar="COMMAND …",
        )
        self.load = load

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Show help when no command was named; say what is missing when an option comes first."""
        try:
            return super().parse_args(ctx, args or ["--help"])
        except NoSuchOption as error:
            expected = f"no such option; say which command first: {', '.join(self.load)}"
            raise InputError((Problem(error.option_name, None, expected),)) from None

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002  Typer passes it
        """Return the names, in the order they are listed in help."""
        return list(self.load)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """Return the command called *cmd_name*, importing its module."""
        from importlib import import_module

        if cmd_name not in self.load and ctx.resilient_parsing:  # completing a half-typed line
            return None
        if cmd_name not in self.load:
            near = " or ".join(get_close_matches(cmd_name, self.load))
            hint = f"did you mean {near}?" if near else f"one of {', '.join(self.load)}"
            raise InputError((Problem(cmd_name, None, f"no such command; {hint}"),))
        module, _, attribute = self.load[cmd_name].partition(":")
        command: Command = getattr(import_module(module), attribute or "COMMAND")
        return command
