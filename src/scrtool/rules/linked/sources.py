"""What was read: pages of local areas, law firms, regulators and government.

``url`` is empty where the address was not recorded.
"""

from __future__ import annotations

from scrtool.model import Source

PORTSMOUTH = Source("PORTSMOUTH", "Portsmouth")
MANCHESTER = Source("MANCHESTER", "Manchester")
WALTHAM_FOREST = Source("WALTHAM-FOREST", "Waltham Forest")
NCMD_TRANSITION = Source("NCMD-TRANSITION", "GOV.UK, page on the database's transition")
NCMD = Source("NCMD", "ncmd.info")
NOTTINGHAMSHIRE = Source("NOTTINGHAMSHIRE", "Nottinghamshire")
RCEM = Source("RCEM", "rcemlearning.co.uk, clinical training module")
NORFOLK = Source("NORFOLK", "Norfolk")
ST_HELENS = Source("ST-HELENS", "St Helens")
BERKSHIRE = Source("BERKSHIRE", "Berkshire")
BILL_31 = Source("BILL-31", "Bill, clause 31")
DERBYSHIRE = Source("DERBYSHIRE", "Derbyshire")
ZOOMLAW = Source("ZOOMLAW", "zoomlaw")
RLB_LAW = Source("RLB-LAW", "rlb-law")
LINCOLNSHIRE = Source("LINCOLNSHIRE", "Lincolnshire")
SI541_40 = Source(
    "SI541-40",
    "SI 2015/541, regulation 40",
    "http://legislation.gov.uk/uksi/2015/541/regulation/40/data.html",
)
BENECARE = Source("BENECARE", "benecare")
EAST_RIDING = Source("EAST-RIDING", "East Riding")
FOSTERCORE = Source("FOSTERCORE", "fostercore")
TORBAY = Source("TORBAY", "Torbay")
WIGAN = Source("WIGAN", "Wigan")
SWINDON = Source("SWINDON", "Swindon")
GOVUK_FOSTERING = Source("GOVUK-FOSTERING", "GOV.UK (fostering; address not recorded)")
WAKEFIELD = Source("WAKEFIELD", "Wakefield")
GOVUK_OFSTED = Source("GOVUK-OFSTED", "GOV.UK, tell Ofsted about an incident")
STOCKPORT = Source("STOCKPORT", "Stockport (3.52)")
BUCKINGHAMSHIRE = Source("BUCKINGHAMSHIRE", "Buckinghamshire")
SEC_ED = Source("SEC-ED", "sec-ed (3.8)")
DEVON = Source("DEVON", "Devon")
YJB = Source(
    "YJB",
    "GOV.UK, serious incidents notification: standard operating procedures",
    "https://www.gov.uk/government/publications/serious-incidents-notification-standard-"
    "operating-procedures-for-yots/serious-incidents-notification-standard-operating-"
    "procedures-for-yots",
)
GOVUK_CUSTODY = Source("GOVUK-CUSTODY", "GOV.UK guide (custody; address not recorded)")
CQC_16 = Source(
    "CQC-16",
    "Care Quality Commission, regulation 16: notification of death of service user",
    "https://www.cqc.org.uk/content/regulation-16-notification-death-service-user",
)
CQC_18 = Source(
    "CQC-18",
    "Care Quality Commission, regulation 18: notification of other incidents",
    "https://cqc.org.uk/guidance-providers/regulations-enforcement/"
    "regulation-18-notification-other-incidents",
)
NHS_STANDARDS = Source(
    "NHS-STANDARDS",
    "NHS England, patient safety incident response standards",
    "https://england.nhs.uk/long-read/patient-safety-incident-response-standards",
)
HARRISON_DRURY = Source("HARRISON-DRURY", "harrison-drury")
ASHFORDS = Source("ASHFORDS", "ashfords")
GOVUK_CHARITY = Source("GOVUK-CHARITY", "GOV.UK (charities; address not recorded)")
TOZERS = Source("TOZERS", "tozers")
KNOWSLEY = Source("KNOWSLEY", "Knowsley")
DARLINGTON = Source("DARLINGTON", "Darlington")
NELINCS = Source("NELINCS", "North East Lincolnshire, August 2024")

SOURCES = (
    PORTSMOUTH,
    MANCHESTER,
    WALTHAM_FOREST,
    NCMD_TRANSITION,
    NCMD,
    NOTTINGHAMSHIRE,
    RCEM,
    NORFOLK,
    ST_HELENS,
    BERKSHIRE,
    BILL_31,
    DERBYSHIRE,
    ZOOMLAW,
    RLB_LAW,
    LINCOLNSHIRE,
    SI541_40,
    BENECARE,
    EAST_RIDING,
    FOSTERCORE,
    TORBAY,
    WIGAN,
    SWINDON,
    GOVUK_FOSTERING,
    WAKEFIELD,
    GOVUK_OFSTED,
    STOCKPORT,
    BUCKINGHAMSHIRE,
    SEC_ED,
    DEVON,
    YJB,
    GOVUK_CUSTODY,
    CQC_16,
    CQC_18,
    NHS_STANDARDS,
    HARRISON_DRURY,
    ASHFORDS,
    GOVUK_CHARITY,
    TOZERS,
    KNOWSLEY,
    DARLINGTON,
    NELINCS,
)
