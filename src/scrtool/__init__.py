"""What is due after a serious child safeguarding incident, by when, by whom, on whose word.

The public library::

    from datetime import date
    from scrtool import CaseFacts, compute

    schedule = compute(CaseFacts(incident=date(2024, 3, 1), looked_after=True))
    schedule.to_dict()

Names are imported when first used, so that the command line starts quickly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scrtool.api import compute
    from scrtool.calendars import add_working_days, count_working_days
    from scrtool.errors import InputError
    from scrtool.facts import CaseFacts
    from scrtool.picking import schedules
    from scrtool.timing import add_months

__version__ = "1.0.0"
__all__ = [
    "CaseFacts",
    "InputError",
    "add_months",
    "add_working_days",
    "compute",
    "count_working_days",
    "schedules",
]
_HOMES = {
    "CaseFacts": "scrtool.facts",
    "InputError": "scrtool.errors",
    "add_months": "scrtool.timing",
    "add_working_days": "scrtool.calendars",
    "compute": "scrtool.api",
    "count_working_days": "scrtool.calendars",
    "schedules": "scrtool.picking",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  only a library's user gets here

    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found
