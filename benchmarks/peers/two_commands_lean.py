"""A Typer program of two empty commands, without all that Typer can leave out."""

from __future__ import annotations

import typer

app = typer.Typer(rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False)


@app.command()
def one() -> None:
    """Do nothing."""


@app.command()
def two() -> None:
    """Do nothing."""
