"""Names of instruments, and the citations that more than one duty rests on. No duties here."""

from __future__ import annotations

from scrtool.model import Citation, Evidence, Force
from scrtool.rules.england.sources import CA1989, DFE_METH, SI789, SUMMARY

CA_1989 = "Children Act 1989"
CA_2004 = "Children Act 2004"
SI = "SI 2018/789"

# Working Together, where the edition makes no difference to what was read; else by edition.
WT = "Working Together to Safeguard Children"
WT_SHORT = "WT"
WT_2018 = "Working Together to Safeguard Children 2018"
WT_2023 = "Working Together to Safeguard Children 2023"
WT_2026 = "Working Together to Safeguard Children 2026"

# Numbers of which it is not settled whether regulations or only guidance set them.
SI_OR_WT = "SI 2018/789 or Working Together to Safeguard Children"
SI_OR_WT_SHORT = "SI 2018/789 or WT"
NOT_SETTLED = "statute or statutory guidance: not settled; not read in the original"

LOCAL_PAGES = "local pages"

LOOKED_AFTER_DEATH_GUIDANCE = Citation(
    WT,
    WT_SHORT,
    Force.GUIDANCE_MUST,
    Evidence.OFFICIAL,
    read_in=(DFE_METH, SUMMARY),
    note="as the Department for Education states it; the published summary of the process agrees",
)
PARA_20_1_A = Citation(
    CA_1989,
    "Children Act 1989 Sch 2 para 20(1)(a)",
    Force.STATUTE,
    Evidence.OFFICIAL,
    provision="Sch 2 para 20(1)(a)",
    read_in=(CA1989,),
    note="as enacted; the current text was not read in the original",
)
PARA_20_1_B = Citation(
    CA_1989,
    "Children Act 1989 Sch 2 para 20(1)(b)",
    Force.STATUTE,
    Evidence.OFFICIAL,
    provision="Sch 2 para 20(1)(b)",
    read_in=(CA1989,),
    note="as enacted; the current text was not read in the original",
)
REGS_9_10 = Citation(
    SI,
    "SI 2018/789 regs 9-10",
    Force.STATUTE,
    Evidence.OFFICIAL,
    provision="regs 9-10",
    read_in=(SI789,),
    note="official that these cover it (Explanatory Note); their text was not read in the original",
)
