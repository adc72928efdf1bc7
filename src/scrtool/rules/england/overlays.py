"""Notices that stand beside certain duties for a time."""

from __future__ import annotations

from datetime import date

from scrtool.model import Citation, Evidence, Force, Overlay
from scrtool.rules.england.editions import PANEL_2022_FROM
from scrtool.rules.england.local_sources import TRAFFORD
from scrtool.rules.england.sources import NEWSLETTER

COVID = Overlay(
    "COVID easement",
    duties=(
        "england.rapid-review",
        "england.rapid-review.send",
        "england.local-review.publish",
        "england.local-review.copy-before-publication",
    ),
    start=date(2020, 3, 30),  # the notice
    # Not the end of the easement, which was not found: the next Panel guidance, where the note
    # stops by this project's choice.
    end=PANEL_2022_FROM,
    text=(
        "The COVID easement of 30 March 2020 applied, or may have applied, to this limit; its end "
        "was not found. The date is worked out as usual."
    ),
    citation=Citation(
        "Notice of the Panel and the Department for Education, March 2020",
        "Panel notice, March 2020",
        Force.PANEL,
        Evidence.CORROBORATED,
        read_in=(TRAFFORD, NEWSLETTER),
        note="still described as relaxed in a Panel newsletter of 2021",
    ),
)
