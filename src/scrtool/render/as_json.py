"""JSON, in the shape of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scrtool.report import CaseReport, Report

SCHEMA = 1
DEEPER = "\n    "  # a case stands two steps in


def render(report: Report) -> str:
    """Return one JSON object: schema, as_of, made_with, cases."""
    import json  # 1.5 ms, and only this format needs it

    def written(found: Any) -> str:
        return json.dumps(found, indent=2, ensure_ascii=False)

    # A case at a time: as values, a thousand take five times the room that they do as text.
    cases = (written(_case(one)).replace("\n", DEEPER) for one in report.each())
    before, after = written(_around(report)).split('"cases": []')
    return f'{before}"cases": [{DEEPER}{f",{DEEPER}".join(cases)}\n  ]{after}\n'


def _around(report: Report) -> dict[str, Any]:
    """Return what stands around the cases."""
    made_with = report.made_with._asdict()
    return {
        "schema": SCHEMA,
        "as_of": report.as_of.isoformat(),
        "made_with": {key: value for key, value in made_with.items() if value},
        "cases": [],
    }


def _case(one: CaseReport) -> dict[str, Any]:
    case = one.to_dict()
    case["items"] = [chosen(item, one.fields) for item in case["items"]]
    return case


def chosen(item: dict[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    """Return the fields asked for, in the order asked; all of them if none was."""
    return {field: item.get(field) for field in fields} if fields else item
