"""The page in a real browser: axe, keyboard, narrow screens, no request; and printed on A4."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from tests.external.chromium import launched, opened, violations
from tests.external.programs import needed
from tests.support.pages import BUSY, FIELDS, LOOKED_AFTER, ONE_DATE, UNDATED, hostile, page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.external

PAGES = {
    "one-date": ONE_DATE,
    "looked-after": LOOKED_AFTER,
    "busy": BUSY,
    "nothing-known": UNDATED,
    "fields": FIELDS,
}
NAMES = (*PAGES, "several")
WIDTHS = (320, 768, 1280)
A4 = "594.96 x 841.92"
FOCUSED = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect();
  if (at === document.body) return null;
  const style = getComputedStyle(at);
  return {
    key: at.dataset.key,
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""
NUMBER_ALL = """() => {
  const all = [...document.querySelectorAll('a[href], button, input, [tabindex="0"]')];
  all.forEach((element, n) => element.dataset.key = n);
  return all.length;
}"""
LABELS = """() => [...document.querySelectorAll('svg.line')].map(svg => {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll('tspan, .month')].map(e => e.getBoundingClientRect());
  const apart = (a, b) => a.right <= b.left || b.right <= a.left
    || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
  return {
    over: boxes.some((a, n) => boxes.slice(n + 1).some(b => !apart(a, b))),
    out: boxes.some(b => b.left < frame.left || b.right > frame.right
      || b.top < frame.top || b.bottom > frame.bottom),
  };
})"""
TOO_WIDE = """() => [...document.querySelectorAll('body *')]
  .filter(e => !e.closest('.scrolls, svg, .skip, thead'))
  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map(e => e.outerHTML.slice(0, 80))"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's own Chromium."""
    with launched() as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each page, as a file."""
    place = tmp_path_factory.mktemp("pages")
    for name in NAMES:
        source = hostile(3) if name == "several" else page(*PAGES[name])
        (place / f"{name}.html").write_text(source, encoding="utf-8")
    return place


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(browser: Browser, folder: Path, name: str, width: int) -> None:
    found = opened(browser, folder, name, width)

    assert violations(found) == []
    found.close()


@pytest.mark.parametrize("media", [{"color_scheme": "dark"}, {"forced_colors": "active"}])
@pytest.mark.parametrize("name", ["busy", "fields"])
def test_axe_finds_nothing_in_the_dark_or_in_forced_colours(
    browser: Browser, folder: Path, name: str, media: dict[str, Any]
) -> None:
    found = opened(browser, folder, name, **media)

    assert violations(found) == []
    found.close()


@pytest.mark.parametrize("name", NAMES)
def test_a_narrow_screen_never_scrolls_sideways(browser: Browser, folder: Path, name: str) -> None:
    found = opened(browser, folder, name, 320)

    assert found.evaluate("document.documentElement.scrollWidth") == 320
    assert found.evaluate(TOO_WIDE) == []
    found.close()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["one-date", "looked-after", "busy", "several"])
def test_no_label_of_a_timeline_covers_another_or_leaves_the_picture(
    browser: Browser, folder: Path, name: str, width: int
) -> None:
    found = opened(browser, folder, name, width)
    drawn = found.evaluate(LABELS)

    assert drawn
    assert all(one == {"over": False, "out": False} for one in drawn)
    found.close()


@pytest.mark.parametrize("name", ["looked-after", "fields", "several"])
def test_the_keyboard_reaches_everything_and_is_seen(
    browser: Browser, folder: Path, name: str
) -> None:
    found = opened(browser, folder, name)
    wanted = found.evaluate(NUMBER_ALL)
    reached = []
    for _ in range(wanted):
        found.keyboard.press("Tab")
        reached.append(found.evaluate(FOCUSED))

    assert [one["key"] for one in reached] == [str(n) for n in range(wanted)]
    assert [one for one in reached if not (one["outlined"] and one["seen"])] == []
    found.close()


def test_the_first_stop_skips_to_the_answer(browser: Browser, folder: Path) -> None:
    found = opened(browser, folder, "one-date")
    found.keyboard.press("Tab")
    found.keyboard.press("Enter")

    assert found.evaluate("document.activeElement.id") == "main"
    found.close()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_asked_of_anybody_and_nothing_runs(
    browser: Browser, folder: Path, name: str
) -> None:
    asked: list[str] = []
    talk: list[str] = []
    found = browser.new_page()
    found.on("request", lambda request: asked.append(request.url))
    found.on("console", lambda message: talk.append(message.text))
    found.on("dialog", lambda dialog: talk.append(dialog.message))
    found.route("http*://**", lambda route: route.abort())
    found.goto((folder / f"{name}.html").as_uri(), wait_until="networkidle")

    assert asked == [(folder / f"{name}.html").as_uri()]
    assert talk == []
    found.close()


def test_nothing_moves(browser: Browser, folder: Path) -> None:
    found = opened(browser, folder, "one-date")

    assert found.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert found.evaluate("document.getAnimations().length") == 0
    found.close()


@pytest.mark.parametrize("name", NAMES)
def test_it_prints_on_a4_with_nothing_cut(
    browser: Browser, folder: Path, tmp_path: Path, name: str
) -> None:
    found = opened(browser, folder, name)
    pdf = tmp_path / "page.pdf"
    found.pdf(path=pdf, prefer_css_page_size=True)
    blocks = found.evaluate(
        "() => [...document.querySelectorAll('main p, main li, main th, tspan, footer p')]"
        ".filter(e => !e.querySelector('p, li, a')).map(e => e.innerText ?? e.textContent)"
    )
    printed = squeezed(read(pdf, "-raw"))

    assert A4 in program("pdfinfo", str(pdf))
    assert [one for one in blocks if squeezed(one) not in printed] == []
    assert all(36 < x < 559 for x in edges(read(pdf, "-bbox")))
    found.close()


def test_the_address_of_a_link_is_printed(browser: Browser, folder: Path, tmp_path: Path) -> None:
    found = opened(browser, folder, "busy")
    pdf = tmp_path / "page.pdf"
    found.pdf(path=pdf, prefer_css_page_size=True)
    links = "[...document.querySelectorAll('a[rel]')].map(a => a.getAttribute('href'))"
    printed = squeezed(read(pdf, "-raw"))

    for address in found.evaluate(f"() => {links}"):
        assert squeezed(address) in printed
    found.close()


def program(name: str, *words: str) -> str:
    """Return what a program writes."""
    ran = subprocess.run(  # noqa: S603  a program found by its name
        [needed(name), *words], capture_output=True, check=True
    )
    return ran.stdout.decode()


def read(pdf: Path, how: str) -> str:
    """Return the text of a PDF."""
    return program("pdftotext", how, str(pdf), "-")


def squeezed(text: str) -> str:
    """Return text without what a printed line may change: spaces, and marks of direction."""
    return re.sub(r"[^\w:;,.()/+]", "", text)


def edges(boxes: str) -> list[float]:
    """Return where each printed word begins and ends across the page, in points."""
    return [float(x) for x in re.findall(r'<word xM(?:in|ax)="([\d.]+)"', boxes)] + [
        float(x) for x in re.findall(r'xMax="([\d.]+)"', boxes)
    ]
