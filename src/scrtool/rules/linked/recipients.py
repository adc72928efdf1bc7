"""Who is told, by which channel, in the usual order of telling. No duties here.

The order: inside the authority 1 to 9; parents and family 10; police and integrated care
board 20; Panel 30; Secretary of State 40 and Ofsted 41; child death overview panel and coroner
50; regulators, health and safety, youth justice 60; corporate 70; business unit and agencies 80.
"""

from __future__ import annotations

from scrtool.model import Recipient

DIRECTOR = Recipient("director of children's services", 3, short="director")
REVIEWING_OFFICER = Recipient("independent reviewing officer", 8, short="reviewing officer")
ALLEGATION_OFFICER = Recipient("local authority designated officer", 9, short="designated officer")
PARENTS = Recipient("parents and family", 10, "personal visit, where possible", short="parents")
POLICE = Recipient("police", 20)
AUTHORITY_OR_PARTNERS = Recipient("local authority or safeguarding partners", 20)
ICB = Recipient("integrated care board", 21, short="ICB")
SECRETARY_OF_STATE = Recipient("Secretary of State", 40)
OFSTED = Recipient("Ofsted", 41)
OFSTED_ONLINE = Recipient("Ofsted", 41, "online form")
OFSTED_OR_AGENCY = Recipient("Ofsted (or the childminder agency)", 41, short="Ofsted")
DEATH_PARTNERS = Recipient(
    "child death review partners (CDOP)", 50, "eCDOP or local form", short="CDOP"
)
DEATH_PARTNERS_BY_REGISTRAR = Recipient("child death review partners", 50)
CDOP_ON_FORM = Recipient("child death overview panel (CDOP)", 50, "reporting form", short="CDOP")
CDOP_IF_DEAD = Recipient("child death overview panel (CDOP), if a death", 50, short="CDOP")
DATABASE = Recipient("National Child Mortality Database", 50, short="database")
REVIEW_MEETING = Recipient("child death review meeting", 50)
CORONER = Recipient(
    "senior coroner for where the body lies", 50, "written notice, normally", short="coroner"
)
OMBUDSMAN = Recipient(
    "Prisons and Probation Ombudsman", 60, short="Ombudsman (custody: unconfirmed)"
)
OMBUDSMAN_SECURE = Recipient(
    "Prisons and Probation Ombudsman (secure home)", 60, short="Ombudsman (secure home)"
)
CQC = Recipient("Care Quality Commission", 60, "CQC's own forms", short="CQC")
CQC_INCIDENTS = Recipient("Care Quality Commission", 60, short="CQC")
HSE = Recipient("Health and Safety Executive (HSE) or local authority", 60, short="HSE")
YJB = Recipient("Youth Justice Board (YJB)", 60, short="YJB")
CUSTODY_PLACEMENTS = Recipient(
    "Youth Custody Service placements team", 60, "24-hour line", short="placements team"
)
NHS_SYSTEMS = Recipient("NHS incident systems", 60)
CHARITY_COMMISSION = Recipient("Charity Commission", 60, "online service")
PROBATION = Recipient("HMPPS, serious further offence review", 60, short="HMPPS")
CORPORATE = Recipient(
    "lead member, legal, press office, insurers and chief executive", 70, short="corporate"
)
BUSINESS_UNIT = Recipient("partnership office", 80)
EXECUTIVES = Recipient("executives, chair and scrutineer", 81)
AGENCIES = Recipient("agencies and schools", 82)
PLACING_AUTHORITY = Recipient("placing authority", 83)
HOME_AUTHORITY = Recipient("local authority of the home", 84)
PLACING_OR_OTHER = Recipient("placing, home or other authority", 83)
FOSTERING_AUTHORITIES = Recipient("responsible and area authorities", 83)
CHILD_PROTECTION = Recipient("local child protection agencies", 83)
RELEVANT_PERSONS = Recipient("each other relevant person", 85)
EACH_RELEVANT_PERSON = Recipient("each relevant person", 85)
OTHERS = Recipient("others (which was not read)", 85)
