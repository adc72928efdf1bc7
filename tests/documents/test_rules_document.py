"""``docs/rules.md``, which a lawyer signs off, is what the program prints."""

from __future__ import annotations

from tests.cli.program import ROOT, run

from scrtool import rules

DOCUMENT = ROOT / "docs" / "rules.md"


def test_the_document_is_as_generated() -> None:
    assert run("rules", "list", "--format", "markdown").out == DOCUMENT.read_bytes()


def test_every_table_has_as_many_cells_in_each_line_as_in_its_head() -> None:
    cells = 0
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        bars = line.replace("\\|", "").count("|")
        assert bars in {0, cells} or cells == 0, line
        cells = bars


def test_every_link_inside_it_leads_to_a_heading() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    headings = {
        line.lstrip("# ").replace(".", "").lower() for line in text.splitlines() if line[:1] == "#"
    }

    for duty in rules.regime("england").duties:
        anchor = duty.id.replace(".", "")
        assert f"](#{anchor})" in text
        assert anchor in headings


def test_every_address_is_a_web_address() -> None:
    for part in DOCUMENT.read_text(encoding="utf-8").split("](")[1:]:
        target = part.split(")")[0].strip("<>")
        assert target.startswith(("https://", "http://", "#", "counting.md")), target
