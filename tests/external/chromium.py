"""Debian's own Chromium, a page in it, and what axe says of that page."""

from __future__ import annotations

from contextlib import contextmanager
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright
from tests.external.programs import needed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

QUIET = (
    *("--no-sandbox", "--headless", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def launched() -> Iterator[Browser]:
    """Start the browser, and end it."""
    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=needed("chromium"), args=[*QUIET])
        yield found
        found.close()


def opened(browser: Browser, folder: Path, name: str, width: int = 1280, **media: Any) -> Page:
    """Return a page opened from its file."""
    found = browser.new_page(viewport={"width": width, "height": 900}, **media)
    found.goto((folder / f"{name}.html").as_uri())
    return found


def violations(found: Page) -> list[str]:
    """Return what axe finds wrong: the rule, and where."""
    found.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    result = found.evaluate(
        "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", RULES
    )
    assert len(result["passes"]) > 15
    return [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in result["violations"]]
