"""The law declares and does not compute: checked on the syntax tree of every module of rules."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

RULES = Path(__file__).resolve().parents[2] / "src" / "scrtool" / "rules"
MODULES = sorted(path for path in RULES.rglob("*.py") if path != RULES / "__init__.py")
EACH_MODULE = pytest.mark.parametrize(
    "module", MODULES, ids=[str(path.relative_to(RULES)) for path in MODULES]
)

# Everything that may stand in a declaration; whatever is not named here is refused.
DECLARING = (
    ast.Module,
    ast.ImportFrom,
    ast.alias,
    ast.Assign,
    ast.Expr,  # a docstring, and nothing else: see below
    ast.Call,
    ast.keyword,
    ast.Tuple,
    ast.Dict,  # words by what they are of
    ast.Starred,
    ast.Name,
    ast.Attribute,
    ast.Constant,
    ast.UnaryOp,  # minus seven
    ast.USub,
    ast.Load,
    ast.Store,
)
VOCABULARY = {
    "Checklist",
    "Citation",
    "Clock",
    "Dispute",
    "Duty",
    "Edition",
    "Instrument",
    "NotEncoded",
    "Note",
    "Overlay",
    "Reach",
    "Recipient",
    "Regime",
    "Remark",
    "Source",
    "Term",
    "Tick",
    "date",
}
MAY_BE_IMPORTED = ("__future__", "datetime", "scrtool.facts", "scrtool.model", "scrtool.rules.")


def tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def refused(source: str) -> list[str]:
    """Return what in *source* is more than a declaration."""
    found = [type(node).__name__ for node in ast.walk(ast.parse(source))]
    allowed = {kind.__name__ for kind in DECLARING}
    return [name for name in found if name not in allowed]


def called(source: str) -> set[str]:
    """Return the names of what *source* calls."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return {ast.unparse(call.func) for call in calls}


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        pytest.param("def f(): pass", "FunctionDef", id="a-function"),
        pytest.param("F = lambda: 1", "Lambda", id="a-lambda"),
        pytest.param("if X: Y = 1", "If", id="a-branch"),
        pytest.param("Y = 1 if X else 2", "IfExp", id="a-choice"),
        pytest.param("for x in Y: pass", "For", id="a-loop"),
        pytest.param("Y = tuple(x for x in Z)", "GeneratorExp", id="a-generator"),
        pytest.param("Y = [x for x in Z]", "ListComp", id="a-comprehension"),
        pytest.param("Y = f'{x}'", "JoinedStr", id="an-f-string"),
        pytest.param("Y = 5 + 1", "BinOp", id="arithmetic"),
        pytest.param("class C: pass", "ClassDef", id="a-class"),
        pytest.param("Y = X[0]", "Subscript", id="an-index"),
    ],
)
def test_the_check_itself_refuses_more_than_a_declaration(source: str, kind: str) -> None:
    assert kind in refused(source)


def test_the_modules_are_found() -> None:
    assert {path.name for path in MODULES} >= {"__init__.py", "notification.py", "sources.py"}


@EACH_MODULE
def test_a_module_of_rules_only_declares(module: Path) -> None:
    assert refused(module.read_text(encoding="utf-8")) == []


@EACH_MODULE
def test_a_bare_expression_is_a_docstring(module: Path) -> None:
    parsed = tree(module)

    assert [node for node in parsed.body if isinstance(node, ast.Expr)] == parsed.body[:1]
    assert ast.get_docstring(parsed)


@EACH_MODULE
def test_only_the_vocabulary_and_dates_are_called(module: Path) -> None:
    assert called(module.read_text(encoding="utf-8")) <= VOCABULARY


@EACH_MODULE
def test_only_the_vocabulary_and_other_rules_are_imported(module: Path) -> None:
    names = [
        node.module or "" for node in ast.walk(tree(module)) if isinstance(node, ast.ImportFrom)
    ]

    assert all(f"{name}.".startswith(MAY_BE_IMPORTED) for name in names)


@EACH_MODULE
def test_a_date_is_three_typed_numbers(module: Path) -> None:
    calls = [node for node in ast.walk(tree(module)) if isinstance(node, ast.Call)]
    for call in calls:
        if ast.unparse(call.func) == "date":
            assert len(call.args) == 3
            assert all(isinstance(part, ast.Constant) for part in call.args)
