"""A Typer program of two empty commands, as its tutorial has it."""

from __future__ import annotations

import typer

app = typer.Typer()


@app.command()
def one() -> None:
    """Do nothing."""


@app.command()
def two() -> None:
    """Do nothing."""
