"""The Acts, regulations and guidance of this regime: when each governs. No duties here."""

from __future__ import annotations

from scrtool.model import Instrument

INSTRUMENTS = (
    Instrument(
        "Children Act 2004 ss.16A-16F (inserted by the Children and Social Work Act 2017)",
        "29 June 2018 to now",
        "official (SI 2018/497 reg 3(a); GOV.UK; Department for Education)",
        "Powers to make regulations from 19 March 2018 (SI 2018/346 reg 3)",
    ),
    Instrument(
        "SI 2018/789",
        "29 June 2018 to now",
        "official (reg 1: made on 28 June 2018, in force the next day)",
        "Regs 1-5, 11, 14 and the Explanatory Note read; the rest not read in the original. "
        'It defines only "the Act" and "the Panel"',
    ),
    Instrument(
        "Children Act 1989 Sch 2 para 20",
        "throughout",
        "official, as enacted",
        "Current text not read in the original",
    ),
    Instrument(
        "Working Together 2018",
        "29 June 2018 to 14 December 2023",
        "corroborated (published on 4 July 2018)",
        "Used from 29 June 2018, when the duty began; the five days between are covered by "
        "nothing else. A factual update of 9 December 2020 (single source) changes no clock",
    ),
    Instrument(
        "Working Together 2023",
        "15 December 2023 to 17 March 2026",
        "corroborated",
        "Areas had to December 2024 to put it in place",
    ),
    Instrument(
        "Working Together 2026",
        "18 March 2026 to now",
        "corroborated",
        "PDF issued again about 24 March 2026. Chapter on serious incidents not read in the "
        "original. No summary mentions a change to 5 or 15 working days: no evidence of change, "
        "not proof of none",
    ),
    Instrument(
        "Panel practice guidance, April 2019",
        "April 2019 to August 2022",
        "corroborated",
        "Day in the month not known",
    ),
    Instrument(
        "Panel guidance, September 2022",
        "September 2022 to May 2025",
        "corroborated",
        "Day not known",
    ),
    Instrument(
        "Panel guidance, June 2025",
        "June 2025 to now",
        "corroborated",
        "Day not known; no date turns on it. A replacement after Working Together 2026 was not "
        "found",
    ),
    Instrument(
        "Children's Wellbeing and Schools Act 2026",
        "Royal Assent on 29 April 2026; listed sections on 29 June 2026; ss.2-3 only when "
        "regulations say",
        "official",
        "s.2 brings education and childcare agencies into s.16E arrangements. No amendment of "
        "s.16C in the parts read. No Working Together 2025 exists",
    ),
    Instrument(
        "COVID easement notice",
        "30 March 2020, end not known",
        "corroborated",
        "Stands beside certain duties as a note",
    ),
)
