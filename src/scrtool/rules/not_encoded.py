"""What the rule book leaves out, and why: the reason is the text shown. No duties here."""

from __future__ import annotations

from datetime import date

from scrtool.model import NotEncoded

CHECKED_ON = date(2026, 11, 22)  # the day the sources were last checked
NOT_ENCODED = (
    NotEncoded(
        "Single unified safeguarding review: referral, decision, completion, action plan, "
        "publication",
        "Wales",
        "no time limit has been read in the published guidance; the start date usually given (1 "
        "October 2024) is unconfirmed",
    ),
    NotEncoded(
        "Child and adult practice reviews: completion",
        "Wales",
        "about six months is generally understood; not read in the original",
    ),
    NotEncoded(
        "Secure children's home deaths, Children's Homes (Wales) Regulations 2002 reg 29A",
        "Wales",
        "says without delay; current force doubtful since 2018",
    ),
    NotEncoded(
        "Provider notifications to Care Inspectorate Wales, 2017 Regulations reg 60",
        "Wales",
        "wording on timing not read",
    ),
    NotEncoded(
        "Case management review (SBNI)",
        "Northern Ireland",
        "the duty (SR 2012/324 reg 17) is known and has no number in the part read; limits in "
        "the guidance were not read",
    ),
    NotEncoded(
        "Serious adverse incidents (SAI)",
        "Northern Ireland",
        "the 2016 procedure's timescales were not read, and it is being replaced",
    ),
    NotEncoded(
        "Children's homes events, 2005 Regulations reg 29",
        "Northern Ireland",
        "recipients known; timing not read",
    ),
    NotEncoded(
        "Domestic homicide review (DHR): notice, decision, completion",
        "England and Wales",
        "limits of one month and six months are often quoted; the guidance was not read. The "
        "duty to copy the Commissioner is encoded, without a date",
    ),
    NotEncoded(
        "Domestic abuse related death review (DARDR)",
        "England and Wales",
        "the 2024 Act's s.19 was still prospective in the copy read; no number of days",
    ),
    NotEncoded(
        "Domestic homicide and suicide review",
        "Scotland",
        "2025 Act Part 2 not in force in the copy read; no number",
    ),
    NotEncoded(
        "MAPPA serious case review",
        "England and Wales",
        'only a superseded 2012 form ("within 5 days") was read',
    ),
    NotEncoded(
        "Offensive weapons homicide review (OWHR)",
        "England and Wales",
        "a pilot; length disputed (9 or 18 months); notice period not read; no live national "
        "duty established",
    ),
    NotEncoded(
        "Mental health homicide review",
        "England",
        "no source found",
    ),
    NotEncoded(
        "NHS patient safety incident response",
        "England",
        "the standards read give no number; about 1 to 3 months is believed",
    ),
    NotEncoded(
        "Child learning review: any number of days",
        "Scotland",
        "guidance speaks of timeliness; the parts read have no number",
    ),
    NotEncoded(
        "National Hub: any number of days",
        "Scotland",
        "none found",
    ),
    NotEncoded(
        'Safeguarding partnership boards (the summary\'s "SCPB" on an unnamed island; Jersey is '
        "the likely one)",
        "Jersey",
        "reviews exist; no time limit found. English limits do not apply",
    ),
    NotEncoded(
        "Islands safeguarding children partnership",
        "Guernsey and Alderney",
        "tell the manager immediately; no number read. Manuals quote English law: it does not "
        "apply",
    ),
    NotEncoded(
        "Serious case management review",
        "Isle of Man",
        "panel and guidance exist; no time limit found",
    ),
    NotEncoded(
        'Statewide Central Register of Child Abuse and Maltreatment, also "SCR"',
        "New York State, USA",
        "named in the summary; a register, not a review; no deadline here",
    ),
    NotEncoded(
        "SCR as a thyristor (silicon controlled rectifier)",
        "-",
        "the summary mixes this in; not a safeguarding term",
    ),
    NotEncoded(
        "Adult serious case reviews before the Care Act",
        "England",
        "older adults' reviews; no limit encoded before england-sar.*",
    ),
    NotEncoded(
        "Local adults-review timetables",
        "England",
        "local policy, varies by board",
    ),
)

# Heard of, not read: to be encoded only once read.
LEADS = (
    "Leads, not to be encoded until read: Welsh reviews about six months; Northern Ireland SAI "
    "level 1 about 8 weeks, level 2 about 12; OWHR about one month to notify."
)
