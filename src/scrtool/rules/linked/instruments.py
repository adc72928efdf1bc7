"""The Acts, regulations and guidance named: how well each is known. No duties here."""

from __future__ import annotations

from scrtool.model import Instrument

AS_READ = "as read in 2026"

INSTRUMENTS = (
    Instrument("Children Act 2004 ss.16M-16P", AS_READ, "corroborated; s.16M(3) official"),
    Instrument("National Child Mortality Database", "deaths from 1 April 2019", "official"),
    Instrument("Children and Young Persons Act 2008 s.31", AS_READ, "corroborated"),
    Instrument("SI 2019/1112", "1 October 2019 to now", "corroborated"),
    Instrument(
        "SI 2015/541",
        AS_READ,
        "official",
        "Regulation 40. Regulation 41 is about admissions and discharges only and is no "
        "notification",
    ),
    Instrument("Fostering Services (England) Regulations 2011", AS_READ, "corroborated"),
    Instrument(
        "Supported accommodation, 2023 Regulations",
        AS_READ,
        "official that it exists",
        "Wording not read in the original",
    ),
    Instrument("EYFS and welfare regulations 2012", AS_READ, "corroborated"),
    Instrument(
        "Youth Justice Board, standard operating procedures",
        "mandatory from 1 April 2022",
        "official",
        "An older scheme used 24 hours to 8 May 2018",
    ),
    Instrument("CQC Registration Regulations 2009", AS_READ, "official"),
    Instrument("NHS patient safety incident response standards", AS_READ, "official"),
    Instrument("SI 2013/1471", AS_READ, "corroborated", "The limb on hospital is single source"),
    Instrument(
        "Child death review guidance",
        AS_READ,
        "unconfirmed",
        "Numbers not read in the original",
    ),
)
