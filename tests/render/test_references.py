"""A reference of any kind survives every form: read back by a second reader where there is one."""

from __future__ import annotations

import csv
import io
from functools import cache

import pytest
from markdown_it import MarkdownIt
from tests.cli.program import run

from scrtool.render.marked import escaped
from scrtool.render.reference import shown

ONE_DATE = ("--incident", "2024-03-01")
PLAIN = [
    *("a;b", "a,b", "a, b; c", "<script>alert(1)</script>", "x=cmd()", "a|b|c", "`a`", "a``b`"),
    *("\U0001f9d2\U0001f3fd\u200d\U0001f33e", "\u200f\u05d0\u05d1 12\u200e", "\u202ex\u202c"),
    *("*a*", "_a_ __b__", "[a](b)", "![a](b)", "a\\b", "a\\|b", "&lt;", "&#60;", "&amp", "#1"),
    *("C #", "# a", "- a", "+ a", "1. a", "1) a", "~~a~~", "a  b", "<https://a.example>"),
    *("a<br>b", "$reference", "${open}", "%s", "{0}", "[case]", "2024/117", "\u00e9\u4e2d"),
    *("~", "---", "===", "***"),
]
BROKEN = ["two\nlines", "two\r\nlines", "a\tb", "\n# a", "a\n\n| b |", "a\u2028b"]
FORMULAS = ["=cmd()", "+1", "-x", "@a"]
MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")
TEMPLATES = ["letter-partners", "letter-agencies", "email-panel"]


@cache
def read_back(ref: str, *words: str) -> tuple[str, int, list[str]]:
    """Return the title, how many rows there are, and each kind of thing found in a document."""
    ran = run(*words, "--ref", ref, "--format", "markdown")
    assert ran.code == 0
    tokens = MARKDOWN.parse(ran.out.decode())
    assert tokens[0].type == "heading_open"
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text", "softbreak"}
    kinds = [token.type for token in tokens]
    inside = [child.type for token in tokens for child in token.children or []]
    return "".join(child.content for child in children), kinds.count("tr_open"), [*kinds, *inside]


@pytest.mark.parametrize("ref", [*PLAIN, *BROKEN, *FORMULAS, " a ", "\t", "\n"])
@pytest.mark.parametrize(
    ("words", "title"),
    [
        pytest.param(("deadlines", *ONE_DATE), "What is due: ", id="deadlines"),
        pytest.param(("notify-check", *ONE_DATE), "Who is to be told: ", id="notify-check"),
    ],
)
def test_markdown_shows_it_as_it_is_and_nothing_else_changes(
    ref: str, words: tuple[str, ...], title: str
) -> None:
    found, rows, kinds = read_back(ref, *words)
    _, plain_rows, plain_kinds = read_back("ref", *words)

    assert found == f"{title}{ref}"
    assert (rows, kinds) == (plain_rows, plain_kinds)
    assert not {"html_block", "html_inline", "image"} & {*kinds}


@pytest.mark.parametrize("ref", [*PLAIN, *BROKEN, *FORMULAS])
def test_a_cell_of_markdown_shows_it_as_it_is(ref: str) -> None:
    ran = run("deadlines", *ONE_DATE, "--ref", ref, "--fields", "ref,id", "--format", "markdown")
    tokens = MARKDOWN.parse(ran.out.decode())
    inline = [token for token in tokens if token.type == "inline"]

    assert [token.type for token in tokens if token.type == "td_open"]
    assert {"".join(child.content for child in cell.children or []) for cell in inline[2::2]} == {
        ref
    }


@pytest.mark.parametrize("ref", [*PLAIN, *BROKEN])
def test_csv_gives_it_back(ref: str) -> None:
    ran = run("deadlines", *ONE_DATE, "--ref", ref, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ran.out.decode(), newline="")))

    assert {row["ref"].removeprefix("'") for row in rows} == {ref}


@pytest.mark.parametrize("ref", [*PLAIN, *FORMULAS])
@pytest.mark.parametrize("form", ["table", "plain"])
@pytest.mark.parametrize("command", ["calendar", "timeline"])
def test_a_picture_has_it_on_a_line_of_its_own(command: str, form: str, ref: str) -> None:
    lines = run(command, *ONE_DATE, "--ref", ref, "--format", form).out.decode().split("\n")

    assert f"Reference: {ref}" in lines


@pytest.mark.parametrize("ref", [*PLAIN, *FORMULAS])
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_text_to_paste_has_it_as_it_is(name: str, ref: str) -> None:
    lines = run("deadlines", *ONE_DATE, "--ref", ref, "--template", name).out.decode().split("\n")

    assert f"Our reference: {ref}" in lines
    assert len(lines) == long(name)


@cache
def long(name: str) -> int:
    """Return how many lines a text has."""
    return len(run("deadlines", *ONE_DATE, "--template", name).out.decode().split("\n"))


@pytest.mark.parametrize("ref", BROKEN)
@pytest.mark.parametrize(
    "words",
    [("calendar",), ("timeline",), *(("deadlines", "--template", name) for name in TEMPLATES)],
)
def test_where_it_would_break_the_line_the_break_is_shown(words: tuple[str, ...], ref: str) -> None:
    lines = run(*words, *ONE_DATE, "--ref", ref).out.decode().split("\n")

    assert [line for line in lines if line.endswith(f"eference: {shown(ref)}")]
    assert shown(ref).isprintable()


@pytest.mark.parametrize(
    ("ref", "seen"),
    [
        ("two\nlines", "two\\nlines"),
        ("\x1b[2J", "\\x1b[2J"),
        ("\x9b2J", "\\x9b2J"),
        ("a\tb", "a\\tb"),
    ],
)
def test_nothing_typed_redraws_a_terminal(ref: str, seen: str) -> None:
    assert shown(ref) == seen


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("plain words, 5 working days: should (WT 2023)",) * 2,
        ("", ""),
        ("a|b", "a\\|b"),
        ("-x", "\\-x"),
        ("12. x", "12\\. x"),
        ("two\nlines", "two&#10;lines"),
        (" a ", "&#32;a&#32;"),
        ("AT&T & co", "AT\\&T & co"),
    ],
)
def test_only_what_would_be_a_mark_is_escaped(text: str, said: str) -> None:
    assert escaped(text) == said
