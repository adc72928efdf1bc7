"""From when each duty is known to apply. Half-open; most have no date in what was read."""

from __future__ import annotations

from datetime import date

from scrtool.model import Edition

AS_READ = "In force as read in 2026; no source read gives the day from which it applies"

CHILD_DEATH_REVIEW = (
    Edition(
        "Child death review", "child death review", None, None, start_day_known=False, note=AS_READ
    ),
)
DATABASE = (
    Edition(
        "Children Act 2004 s.16M, deaths from 1 April 2019",
        "CA 2004 s.16M",
        date(2019, 4, 1),  # deaths from then: GOV.UK on the database's transition
        None,
    ),
)
REGISTRARS = (
    Edition(
        "Children and Young Persons Act 2008",
        "CYPA 2008",
        None,
        None,
        start_day_known=False,
        note=AS_READ,
    ),
)
CORONERS = (
    Edition(
        "SI 2019/1112",
        "SI 2019/1112",
        date(2019, 10, 1),  # corroborated
        None,
    ),
)
PRACTICE = (Edition("Practice", "practice", None, None, start_day_known=False, note=AS_READ),)
LOCAL_PRACTICE = (
    Edition("Local practice", "local practice", None, None, start_day_known=False, note=AS_READ),
)
CHILDRENS_HOMES = (
    Edition("SI 2015/541", "SI 2015/541", None, None, start_day_known=False, note=AS_READ),
)
FOSTERING = (
    Edition(
        "Fostering Services (England) Regulations 2011",
        "Fostering Regs 2011",
        None,
        None,
        start_day_known=False,
        note=AS_READ,
    ),
)
SUPPORTED = (
    Edition(
        "Supported accommodation, 2023 Regulations",
        "2023 Regs",
        None,
        None,
        start_day_known=False,
        note=AS_READ,
    ),
)
OTHER_SETTINGS = (
    Edition("Own regulations", "own regulations", None, None, start_day_known=False, note=AS_READ),
)
EARLY_YEARS = (
    Edition(
        "EYFS and welfare regulations 2012", "EYFS", None, None, start_day_known=False, note=AS_READ
    ),
)
GUIDANCE = (Edition("Guidance", "guidance", None, None, start_day_known=False, note=AS_READ),)
YOUTH_JUSTICE = (
    Edition(
        "Procedures mandatory from 1 April 2022",
        "YJB procedures",
        date(2022, 4, 1),  # official
        None,
    ),
)
CUSTODY = (
    Edition("GOV.UK guide", "GOV.UK guide", None, None, start_day_known=False, note=AS_READ),
)
CQC = (
    Edition(
        "CQC Registration Regulations 2009",
        "CQC Regs 2009",
        None,
        None,
        start_day_known=False,
        note=AS_READ,
    ),
)
NHS = (Edition("NHS framework", "NHS framework", None, None, start_day_known=False, note=AS_READ),)
RIDDOR = (Edition("SI 2013/1471", "SI 2013/1471", None, None, start_day_known=False, note=AS_READ),)
CHARITIES = (
    Edition(
        "Charity Commission", "Charity Commission", None, None, start_day_known=False, note=AS_READ
    ),
)
NOT_COVERED = (
    Edition(
        "Not covered",
        "not covered",
        None,
        None,
        start_day_known=False,
        note="No source was read, so no day from which it applies is given",
    ),
)
