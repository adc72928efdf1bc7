"""HTML: one page that stands alone, with a chart and a table a duty. No script, no request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.register.classes import CASES, COLUMNS, ON_TIME, UNDETERMINED, Class
from scrtool.register.figures import DERIVED
from scrtool.render import words
from scrtool.render.page.head import style_of
from scrtool.render.page.markup import Html, el
from scrtool.render.timeliness.chart import chart, hatching
from scrtool.render.timeliness.said import (
    LABELS,
    TITLE,
    about,
    below,
    cell,
    is_empty,
    level,
    small_numbers,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.register.figures import DutyFigures, Figures, Line

# Nothing is fetched and nothing runs, even if a text in the page asked for it.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
# What is asked first, and then what it is made of.
FIRST = (
    CASES,
    ON_TIME,
    Class.LATE,
    Class.OVERDUE,
    Class.NOT_YET_DUE,
    Class.NOT_JUDGED,
    UNDETERMINED,
    *DERIVED,
)
ORDER = (*FIRST, *(str(one) for one in COLUMNS if one not in FIRST))


def render(figures: Figures) -> str:
    """Return the page."""
    return f'<!DOCTYPE html>\n<html lang="en-GB">{_head()}{_body(figures)}</html>\n'


def _head() -> Html:
    metas = Html(
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        '<meta name="referrer" content="no-referrer">'
    )
    return el(
        "head", metas, el("title", TITLE), el("style", Html(style_of("scrtool.render.timeliness")))
    )


def _body(figures: Figures) -> Html:
    skip = el("a", "Skip to the figures", href="#main", class_="skip")
    band = el("header", el("p", el("strong", "scrtool"), " Dates that bind"))
    day = el("p", f"As at {words.day(figures.asked.as_of)}.")
    top = (el("h1", TITLE), day, el("p", small_numbers(figures), class_="small"))
    main = el("main", *top, *_duties(figures), *_method(figures), id="main", tabindex="-1")
    end = el("footer", el("p", f"{words.NOT_ADVICE} Made with {figures.asked.made_with}"))
    return el("body", skip, hatching(), band, _contents(figures), main, end)


def _contents(figures: Figures) -> Html:
    links = [(f"duty-{n}", one.duty.action) for n, one in enumerate(figures.duties, 1)]
    links.append(("method", "What the figures mean"))
    items = (el("li", el("a", said, href=f"#{name}")) for name, said in links)
    return el("nav", el("ol", *items), aria_label="On this page")


def _duties(figures: Figures) -> Iterator[Html]:
    if not figures.duties:
        yield el("p", "No case with a duty that could be on time.")
    for n, duty in enumerate(figures.duties, 1):
        name = f"duty-{n}"
        said = (el("p", line) for line in about(duty))
        yield el(
            "section",
            el("h2", duty.duty.action, id=name),
            el("p", el("code", duty.duty.id)),
            *said,
            chart(figures, duty, name),
            _table(duty),
            aria_labelledby=name,
        )


def _table(duty: DutyFigures) -> Html:
    caption = f"{duty.duty.action}, by when its case was notified"
    columns = [one for one in ORDER if one == CASES or not is_empty(duty, one)]
    heads = (el("th", LABELS[one], scope="col") for one in columns)
    head = el("thead", el("tr", el("th", "Notified in", scope="col"), *heads))
    rows = (_row(line, columns) for line in duty.lines)
    table = el("table", el("caption", caption), head, el("tbody", *rows))
    return el("div", table, class_="scrolls", tabindex="0", role="region", aria_label=caption)


def _row(line: Line, columns: list[str]) -> Html:
    cells = (el("td", cell(line, one)) for one in columns)
    return el("tr", el("th", line.name, scope="row"), *cells, class_=level(line))


def _method(figures: Figures) -> Iterator[Html]:
    yield el("h2", "What the figures mean", id="method")
    yield from (el("p", said) for said in below(figures))
