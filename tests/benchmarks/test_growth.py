"""The pictures of growth are those of the figures kept, and say so to those who do not see them."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from benchmarks import growth, growth_shown
from benchmarks.growth import PICTURES, Figure, Work

FIGURES = growth.kept()
DRAWN = growth_shown.pictures(FIGURES)
SVG = "{http://www.w3.org/2000/svg}"


def test_the_document_shows_the_figures_kept() -> None:
    written = growth_shown.DOCUMENT.read_text(encoding="utf-8")
    shown = written.partition(growth_shown.BEGIN)[2].partition(growth_shown.END)[0]

    assert shown == f"\n{growth_shown.block(FIGURES)}\n"


@pytest.mark.parametrize("picture", DRAWN, ids=lambda it: it.file)
def test_a_picture_says_in_words_what_it_shows(picture: growth_shown.Picture) -> None:
    root = ElementTree.parse(PICTURES / picture.file).getroot()  # noqa: S314  our own file

    named = {one.get("id"): one.text for one in root.iter() if one.get("id") in {"title", "desc"}}
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title desc"
    assert named == {"title": picture.title, "desc": picture.words}


@pytest.mark.parametrize("picture", DRAWN, ids=lambda it: it.file)
def test_every_figure_stands_beside_its_point(picture: growth_shown.Picture) -> None:
    root = ElementTree.parse(PICTURES / picture.file).getroot()  # noqa: S314  our own file

    told = {"".join(one.itertext()).strip() for one in root.iter(f"{SVG}text")}
    assert {growth_shown.number(up) for line in picture.lines for _, up in line.points} <= told


def test_a_picture_holds_no_date_and_no_link_but_into_itself() -> None:
    for picture in DRAWN:
        text = (PICTURES / picture.file).read_text(encoding="utf-8")
        assert not re.search(r"dc:date|<image|<script|href=\"[^#]", text)


def test_figures_are_kept_as_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth, "FIGURES", tmp_path / "growth.csv")

    growth.keep(FIGURES)

    assert growth.kept() == FIGURES


def test_the_start_is_left_out_of_the_time_a_case() -> None:
    assert Figure(Work("cases", "columns", 1_000_000), 5.0, 2.0, 300).each == pytest.approx(3)


def test_streaming_goes_no_further_than_asked() -> None:
    far = [work.cases for work in growth.wanted(100_000) if work.way == "streaming"]

    assert max(far) == 100_000
    assert max(work.cases for work in growth.wanted(10_000_000)) == max(growth.LENGTHS)


def test_a_register_names_the_regime_in_every_row(tmp_path: Path) -> None:
    path = growth.written(tmp_path, Work("duties", "streaming", 3, "wales"))

    head, *rows = path.read_text(encoding="ascii").splitlines()
    assert head.split(",")[-1] == "regime"
    assert [row.split(",")[-1] for row in rows] == ["wales"] * 3
