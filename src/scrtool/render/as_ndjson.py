"""One JSON object a line, one line a duty, with the case's reference and regime in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.render.as_json import chosen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrtool.report import CaseReport, Report


def render(report: Report) -> str:
    """Return a line for each item."""
    import json  # 1.5 ms, and only the JSON formats need it

    rows = (row for one in report.each() for row in _rows(one))
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _rows(one: CaseReport) -> Iterator[dict[str, Any]]:
    case = one.to_dict()
    about = {"ref": case["ref"], "regime": case["regime"], "as_of": one.as_of.isoformat()}
    return (chosen(about | item, one.fields) for item in case["items"])
