"""One flat row a duty, for CSV and for any table with chosen columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scrtool.report import Report

COLUMNS = (
    "ref",
    "regime",
    "id",
    "edition",
    "outcome",
    "applies",
    "depends_on",
    "action",
    "duty_holder",
    "recipients",
    "runs_from",
    "trigger",
    "due",
    "safe",
    "not_before",
    "status",
    "days_left",
    "working_days_left",
    "force",
    "evidence",
    "citation",
    "number_force",
    "number_evidence",
    "number_citation",
    "notes",
    "safe_known",
    "left_out",
    "due_at",
    "safe_at",
)


def rows(report: Report) -> list[dict[str, str]]:
    """Return a row for each item, every cell text: empty for null, parts joined by ``; ``."""
    cases = (one.to_dict() for one in report.each())
    return [row(item, case) for case in cases for item in case["items"]]


def chosen(report: Report) -> list[dict[str, str]]:
    """Return the rows with only the fields asked for, in the order asked."""
    return [{field: one[field] for field in report.fields} for one in rows(report)]


def records(report: Report) -> str:
    """Return the fields asked for as text, one a line, with a blank line between duties."""
    blocks = (
        "".join(f"{f}: {cell}".rstrip() + "\n" for f, cell in row.items()) for row in chosen(report)
    )
    return "\n".join(blocks)


def row(item: dict[str, Any], case: dict[str, Any]) -> dict[str, str]:
    """Return the row of one item of a case."""
    first = _headline(item)
    found = item | {
        "ref": case["ref"],
        "safe": item["safe"] if item["safe_known"] else None,
        "due_at": item.get("due_at"),
        "safe_at": item.get("safe_at") if item["safe_known"] else None,
        "regime": case["regime"],
        "recipients": [recipient["name"] for recipient in item["recipients"]],
        "left_out": [f"{one['name']} ({one['evidence']})" for one in item["left_out"]],
        "runs_from": first.get("runs_from"),
        "trigger": first.get("trigger"),
        "citation": _place(item["citations"][0]),
        "number_force": first.get("force"),
        "number_evidence": first.get("evidence"),
        "number_citation": _place(first["citation"]) if first else None,
    }
    return {column: _cell(found[column]) for column in COLUMNS}


def _headline(item: dict[str, Any]) -> dict[str, Any]:
    """Return the headline; where no reading is one, the one the safe date rests on."""
    found: list[dict[str, Any]] = item["readings"] or []
    headline = [r for r in found if r["role"] == "headline"]
    ends_first = [r for r in found if r["role"] == "alternate" and r["due"] == item["safe"]]
    return next(iter(headline or (ends_first if item["safe"] else [])), {})


def _place(citation: dict[str, Any]) -> str:
    return " ".join(part for part in (citation["instrument"], citation["provision"]) if part)


def _cell(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(str(part) for part in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
