"""JSON, in the shape of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scrtool.report import CaseReport, Report

SCHEMA = 1


def render(report: Report) -> str:
    """Return one JSON object: schema, as_of, made_with, cases."""
    import json  # 1.5 ms, and only this format needs it

    return json.dumps(whole(report), indent=2, ensure_ascii=False) + "\n"


def whole(report: Report) -> dict[str, Any]:
    """Return the report as plain values, its items cut to the fields asked for."""
    made_with = report.made_with._asdict()
    return {
        "schema": SCHEMA,
        "as_of": report.as_of.isoformat(),
        "made_with": {key: value for key, value in made_with.items() if value},
        "cases": [_case(one) for one in report.each()],
    }


def _case(one: CaseReport) -> dict[str, Any]:
    case = one.to_dict()
    case["items"] = [chosen(item, one.fields) for item in case["items"]]
    return case


def chosen(item: dict[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    """Return the fields asked for, in the order asked; all of them if none was."""
    return {field: item.get(field) for field in fields} if fields else item
