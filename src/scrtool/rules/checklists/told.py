"""Who was told: an empty record, in the default order of the list.

Source:
    Law sheets, checklists, C7; linked duties, section 3 (the order).

Not here: who must be told, which rests on the facts of the case.
"""

from __future__ import annotations

from scrtool.model import Checklist, Note, Tick

_ORDER = "this project's default order"

TOLD = Checklist(
    id="C7",
    name="told",
    title="Who was told",
    before=(
        Note("Blank means not recorded, and nobody is counted as told until it is recorded"),
        Note("The order is this project's default order"),
        Note("Who has to be told depends on the facts: scrtool notify-check"),
    ),
    items=(
        Tick("C7.1", "Line manager", _ORDER),
        Tick("C7.2", "Head of safeguarding", _ORDER),
        Tick("C7.3", "Director", _ORDER),
        Tick("C7.4", "Parents and family", _ORDER),
        Tick("C7.5", "Police", _ORDER),
        Tick("C7.6", "Integrated care board", _ORDER),
        Tick("C7.7", "Panel", _ORDER),
        Tick("C7.8", "Secretary of State", _ORDER),
        Tick("C7.9", "Ofsted", _ORDER),
        Tick("C7.10", "CDOP (child death overview panel)", _ORDER),
        Tick("C7.11", "Coroner", _ORDER),
        Tick("C7.12", "Regulators of the setting", _ORDER),
        Tick("C7.13", "HSE", _ORDER),
        Tick("C7.14", "YJB", _ORDER),
        Tick("C7.15", "Corporate", _ORDER),
        Tick("C7.16", "Business unit", _ORDER),
        Tick("C7.17", "Agencies", _ORDER),
    ),
    fields=("date and time", "by whom", "how", "basis"),
)
