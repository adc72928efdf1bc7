"""The page of a report in a real browser: axe, a narrow screen, the dark, no request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.cli.program import run
from tests.external.chromium import launched, opened, violations
from tests.support.notified_register import register

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.external

NAMES = {"shown": (), "hidden": ("--suppress", "5")}
OUT_OF_SIGHT = """() => [...document.querySelectorAll('svg text')].filter(e => {
  const box = e.getBoundingClientRect(), frame = e.closest('svg').getBoundingClientRect();
  return box.right > frame.right + 1 || box.bottom > frame.bottom;
}).map(e => e.textContent)"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's own Chromium."""
    with launched() as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each page, as a file."""
    place = tmp_path_factory.mktemp("pages")
    cases = register(200).encode()
    for name, options in NAMES.items():
        output = str(place / f"{name}.html")
        ran = run("report", "-", "--as-of", "2024-09-04", *options, "--output", output, stdin=cases)
        assert ran.code == 0
    return place


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(browser: Browser, folder: Path, name: str, width: int) -> None:
    found = opened(browser, folder, name, width)
    assert violations(found) == []
    found.close()


@pytest.mark.parametrize("media", [{"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_axe_finds_nothing_in_the_dark_or_in_forced_colours(
    browser: Browser, folder: Path, media: dict[str, Any]
) -> None:
    found = opened(browser, folder, "shown", **media)
    assert violations(found) == []
    found.close()


@pytest.mark.parametrize("name", NAMES)
def test_a_narrow_screen_never_scrolls_sideways(browser: Browser, folder: Path, name: str) -> None:
    found = opened(browser, folder, name, 320)
    assert found.evaluate("document.documentElement.scrollWidth") == 320
    assert found.evaluate(OUT_OF_SIGHT) == []
    found.close()


def test_nothing_is_asked_of_anybody(browser: Browser, folder: Path) -> None:
    asked: list[str] = []
    found = browser.new_page()
    found.on("request", lambda request: asked.append(request.url))
    found.goto((folder / "shown.html").as_uri(), wait_until="networkidle")
    assert asked == [(folder / "shown.html").as_uri()]
    found.close()


def test_bars_are_hatched_where_the_answer_depends_on_the_reading(
    browser: Browser, folder: Path
) -> None:
    found = opened(browser, folder, "shown")
    fills = found.evaluate(
        "() => [...document.querySelectorAll('rect.some')].map(e => getComputedStyle(e).fill)"
    )
    assert fills
    assert all("#hatched" in fill for fill in fills)
    found.close()
