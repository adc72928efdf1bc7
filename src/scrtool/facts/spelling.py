"""How the name of a fact or an event is typed as an option."""

from __future__ import annotations


def spell(name: str) -> str:
    """Return the option as typed for a field: ``rapid_review_sent`` is ``--rapid-review-sent``."""
    return "--" + name.replace("_", "-")
