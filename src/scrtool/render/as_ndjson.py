"""One JSON object a line, one line a duty, with the case's reference and regime in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrtool.render.as_json import chosen

if TYPE_CHECKING:
    from scrtool.report import Report


def render(report: Report) -> str:
    """Return a line for each item."""
    import json  # 1.5 ms, and only the JSON formats need it

    case = report.schedule.to_dict(report.ref, report.as_of, everything=report.everything)
    about = {"ref": case["ref"], "regime": case["regime"], "as_of": report.as_of.isoformat()}
    rows = (chosen(about | item, report.fields) for item in case["items"])
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
