"""Make the pictures of the page in docs/pictures: what it looks like on a screen and on paper.

Needs Chromium and pngquant (Debian packages of those names). What a browser draws differs
from one to the next, so nothing compares the bytes. Run it after the page has changed:

    .venv/bin/python -m tools.make_pictures
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
QUIET = ("--no-sandbox", "--headless", "--disable-gpu", "--no-first-run")
ENOUGH = 600_000  # bytes, together
CASES = {
    "one-date": "--incident 2024-03-01 --as-of 2024-03-04",
    "looked-after": "--ref LA-2024-07 --incident 2024-03-01 --aware 2024-03-04 "
    "--notified 2024-03-06 --died --looked-after --abuse --age 4 --as-of 2024-03-07",
    "decided-and-published": "--ref SCR-12 --incident 2024-01-05 --notified 2024-01-11 "
    "--partners-told 2024-01-15 --rapid-review-sent 2024-02-02 --review-decided 2024-03-01 "
    "--report-sent 2024-07-22 --publish 2024-08-01 --published 2024-08-05 --seriously-harmed "
    "--abuse --age 4 --as-of 2024-08-10",
}


class Picture(NamedTuple):
    """One part of a page, so wide and so high."""

    name: str
    case: str
    part: str
    width: int
    height: int


PICTURES = (
    Picture("page-at-1280-pixels", "looked-after", "body", 1280, 1400),
    Picture("page-at-768-pixels-timeline", "decided-and-published", "#case-timeline", 768, 1500),
    Picture("page-at-1280-pixels-days", "one-date", "#case-days", 1280, 1250),
    Picture("page-at-1280-pixels-who-is-to-be-told", "looked-after", "#case-told", 1280, 1100),
    Picture("page-at-320-pixels", "one-date", "body", 320, 1500),
)
PRINTED = "page-printed-on-a4"


def main() -> int:
    """Write every picture, and the page as printed; 1 if together they are too large."""
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as name:
        draw(Path(name))
    total = sum(path.stat().st_size for path in FOLDER.iterdir())
    sys.stdout.write(f"{total} bytes in {FOLDER.relative_to(ROOT)}\n")
    return int(total > ENOUGH)


def draw(scratch: Path) -> None:
    """Write the pages to *scratch*, and the pictures of them to where they belong."""
    for case, options in CASES.items():
        run(
            *(sys.executable, "-m", "scrtool", "deadlines", *options.split()),
            *("--format", "html", "--output", str(scratch / f"{case}.html")),
        )
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program("chromium"), args=[*QUIET])
        for picture in PICTURES:
            page = browser.new_page(viewport={"width": picture.width, "height": picture.height})
            page.goto((scratch / f"{picture.case}.html").as_uri())
            page.locator(picture.part).evaluate("part => part.scrollIntoView()")
            page.screenshot(path=scratch / f"{picture.name}.png")
            smaller(scratch / f"{picture.name}.png", FOLDER / f"{picture.name}.png")
        page = browser.new_page()
        page.goto((scratch / "looked-after.html").as_uri())
        page.pdf(path=FOLDER / f"{PRINTED}.pdf", prefer_css_page_size=True)
        browser.close()


def smaller(drawn: Path, kept: Path) -> None:
    """Write a picture again in fewer colours."""
    run(program("pngquant"), "--force", "--speed", "1", "--output", str(kept), "32", str(drawn))


def program(name: str) -> str:
    """Return where a program is.

    Raises:
        FileNotFoundError: it is not installed.
    """
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"{name} is not installed; it is a Debian package of that name")
    return found


def run(*words: str) -> None:
    """Run a program; its failure is ours."""
    subprocess.run([*words], check=True)  # noqa: S603  programs named above


if __name__ == "__main__":
    raise SystemExit(main())
