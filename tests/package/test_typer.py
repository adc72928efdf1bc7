"""Typer's private parts: the few that are used, known by name, and there in this version."""

from __future__ import annotations

import ast
from importlib import import_module

import pytest
from tests.cli.program import ROOT

SOURCE = ROOT / "src" / "scrtool"
USED = {
    ("__main__.py", "typer._click.exceptions", "ClickException"),
    ("cli/command.py", "typer._click.exceptions", "NoSuchOption"),
    ("cli/command.py", "typer._click.core", "Command"),
    ("cli/command.py", "typer._click.core", "Context"),
    ("cli/command.py", "typer._click.core", "Parameter"),
    ("cli/command.py", "typer._click.formatting", "HelpFormatter"),
    ("cli/app.py", "typer._click.core", "Context"),
    ("cli/app.py", "typer._click.core", "Parameter"),
}


def private_imports() -> set[tuple[str, str, str]]:
    """Return each private name of Typer that the source imports, also for types only."""
    return {
        (path.relative_to(SOURCE).as_posix(), node.module, name.name)
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("typer._")
        for name in node.names
    }


def test_no_other_private_name_is_imported() -> None:
    assert private_imports() <= USED


@pytest.mark.parametrize(
    ("module", "name"), sorted({(module, name) for _, module, name in private_imports()})
)
def test_each_is_there_in_the_version_installed(module: str, name: str) -> None:
    assert hasattr(import_module(module), name)
