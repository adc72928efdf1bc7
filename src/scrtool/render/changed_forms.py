"""What changed in the law between two days, in every form; the words stand in ``changed``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrtool.lawbook.differences import differences
from scrtool.render import rulebook
from scrtool.render.changed import lines, said
from scrtool.render.forms import Forms, as_markdown

if TYPE_CHECKING:
    from scrtool.lawbook.changes import Change, Changes, Notice
    from scrtool.lawbook.differences import Difference, Value


def forms(found: Changes, checked_on: str) -> Forms:
    """Return what changed in every form; ``checked_on`` says when the rules were checked."""
    return Forms(
        lambda: lines(found, checked_on),
        lambda: as_markdown(lines(found, checked_on)),
        lambda: as_dict(found),
    )


def as_dict(found: Changes) -> dict[str, Any]:
    """Return what changed in the shape scripts rely on."""
    return {
        "from": found.first.isoformat(),
        "to": found.last.isoformat(),
        "changes": [_change_dict(one) for one in found.duties],
        "notices": [_notice_dict(one) for one in found.notices],
        "may_fall_between": [_change_dict(one) for one in found.perhaps],
        "start_not_read": list(found.not_read),
    }


def _change_dict(one: Change) -> dict[str, Any]:
    duty = one.duty
    return {
        "day": one.day.isoformat(),
        "day_known": one.day_known,
        "id": duty.id,
        "regime": one.regime,
        "action": duty.action,
        "number_differs": one.moves,
        "before": one.before and rulebook.edition_dict(duty, one.before),
        "after": one.after and rulebook.edition_dict(duty, one.after),
        "differences": [_difference_dict(difference) for difference in differences(one)],
    }


def _difference_dict(one: Difference) -> dict[str, Any]:
    return {
        "what": str(one.what),
        "reading": one.reading or None,
        "before": _plain(one.before),
        "after": _plain(one.after),
    }


def _plain(value: Value) -> str | None:
    """Return a value as scripts compare it: a word of the vocabulary stays that word."""
    if value is None or isinstance(value, str):
        return value and str(value)
    return said(value)


def _notice_dict(one: Notice) -> dict[str, Any]:
    return {
        "day": one.day.isoformat(),
        "regime": one.regime,
        "name": one.overlay.name,
        "begins": one.begins,
        "duties": list(one.overlay.duties),
        "text": one.overlay.text,
    }
