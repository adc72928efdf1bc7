"""What was read, second part: pages of local areas, of the CPS and of the NSPCC.

A second page of one area has the same key, with "second page". Not here: pages of the
Panel and of government (``sources``).
"""

from __future__ import annotations

from scrtool.model import Source

CAMBS = Source(
    "CAMBS",
    "Cambridgeshire and Peterborough, reporting the Panel guidance of June 2025 "
    "(guidance approved 9 December 2025)",
    "https://www.safeguardingcambspeterborough.org.uk/children-board/serious-case-reviews",
)
CAMBS_GUIDANCE = Source(
    "CAMBS (second page)",
    "Cambridgeshire and Peterborough, guidance approved 9 December 2025",
    "https://safeguardingcambspeterborough.org.uk/children-board/professionals/"
    "procedures/csprguidance",
)
DCFP = Source(
    "DCFP",
    "Devon, older flowchart",
    "https://www.dcfp.org.uk/training-and-resources/child-safeguarding-practice-reviews/"
    "rapid-review-process-flowchart/",
)
DEVON = Source(
    "DEVON",
    "Devon, current flowchart",
    "https://www.devonscp.org.uk/training-and-resources/child-safeguarding-practice-"
    "reviews/rapid-review-process-flowchart/",
)
NYSCP_RR = Source(
    "NYSCP-RR",
    "North Yorkshire, rapid review process",
    "https://safeguardingchildren.co.uk/professionals/procedures-practice-guidance-and-"
    "one-minute-guides/rapid-review-process/",
)
NYSCP_CL = Source(
    "NYSCP-CL",
    "North Yorkshire and York, death of a care leaver",
    "https://safeguardingchildren.co.uk/professionals/procedures-practice-guidance-and-"
    "one-minute-guides/death-of-a-care-leaver-process-for-north-yorkshire-and-city-of-"
    "york",
)
NYSCP_OMG = Source(
    "NYSCP-OMG", "North Yorkshire and York, death of a care leaver: one-minute guide"
)
CPS = Source("CPS", "CPS, police and partnership protocol", "https://cps.gov.uk/node/13469")
WIRRAL = Source(
    "WIRRAL", "Wirral (Working Together 2018 era)", "https://wirralsafeguarding.co.uk/?p=2119"
)
NELINCS = Source(
    "NELINCS",
    "North East Lincolnshire, August 2024",
    "https://nelincsscp.trixonline.co.uk/chapter/child-safeguarding-practice-reviews",
)
STHELENS = Source(
    "STHELENS",
    "St Helens",
    "https://www.sthelenssafeguarding.org.uk/scp/scp/reviews/st-helens-rapid-reviews",
)
NSPCC = Source(
    "NSPCC",
    "NSPCC Learning, process in each UK nation",
    "https://learning.nspcc.org.uk/case-reviews/process-in-each-uk-nation",
)
LINCS = Source(
    "LINCS",
    "Lincolnshire local authority, December 2025",
    "https://lincolnshirechildcare.trixonline.co.uk/chapter/death-or-serious-injury-to-a-"
    "child-in-care-child-in-need-or-care-leaver-up-to-and-including-the-age-of-24",
)
SLOUGH = Source(
    "SLOUGH",
    "Slough local authority and partnership, September 2024",
    "https://sloughchildcare.proceduresonline.com/p_serious_incident.html",
)
SLOUGH_PARTNERSHIP = Source(
    "SLOUGH (second page)",
    "Slough local authority and partnership, September 2024",
    "https://sloughsafeguardingpartnership.org.uk/scsp/scsp/about-the-partnership/"
    "safeguarding-practice-reviews-serious-incident-notifcations-and-rapid-reviews-u",
)
PLYMOUTH = Source("PLYMOUTH", "Plymouth", "https://plymouthscb.co.uk/?p=10346")
KENT = Source(
    "KENT",
    "Kent",
    "https://www.kscmp.org.uk/procedures/safeguarding-practice-reviews/the-scr-process",
)
WALSALL = Source(
    "WALSALL",
    "Walsall local authority",
    "https://walsallcs.trixonline.co.uk/chapter/ofsted-notifiable-incidents-children",
)
HAVERING = Source(
    "HAVERING",
    "Havering",
    "https://safeguardinghavering.org.uk/childrenpartnership/safeguarding-practice-reviews/",
)
BURY = Source(
    "BURY",
    "Bury",
    "https://burysafeguardingpartnership.bury.gov.uk/safeguarding-children/safeguarding-"
    "practice-reviews",
)
WILTS = Source(
    "WILTS",
    "Wiltshire",
    "https://wiltshiresvpp.org.uk/p/children/child-safeguarding-practice-reviews",
)
STAFFS = Source(
    "STAFFS", "Staffordshire", "https://staffsscb.org.uk/serious-incident-notification-the-process/"
)
TEES = Source(
    "TEES",
    "Tees, serious incidents protocol, section 2.3",
    "https://www.teescpp.org.uk/procedures-and-guidance-on-specific-issues-that-affect-"
    "children/serious-child-safeguarding-incidents-rapid-reviews-safeguarding-practice-"
    "reviews",
)
BARNET = Source("BARNET", "Barnet", "https://thebarnetscp.org.uk/bscp/p/reviews/rapid-reviews")
CROYDON = Source(
    "CROYDON",
    "Croydon (address of its chapter of February 2026 not recorded)",
    "https://www.croydonsafeguarding.org/reviews/safeguarding-practice-review-process",
)
BRENT = Source("BRENT", "Brent", "https://democracy.brent.gov.uk/mgAi.aspx?ID=63412")
SWINDON = Source(
    "SWINDON",
    "Swindon local authority",
    "https://swindonchildcare.proceduresonline.com/p_need_know.html",
)
MANCHESTER = Source("MANCHESTER", "Manchester, local page")
SHROPSHIRE = Source("SHROPSHIRE", "Shropshire, local page")
NSCP = Source("NSCP", "Nottinghamshire, local page")
TRAFFORD = Source("TRAFFORD", "Trafford partnership, notice of 30 March 2020")

LOCAL = (
    CAMBS,
    CAMBS_GUIDANCE,
    DCFP,
    DEVON,
    NYSCP_RR,
    NYSCP_CL,
    NYSCP_OMG,
    CPS,
    WIRRAL,
    NELINCS,
    STHELENS,
    NSPCC,
    LINCS,
    SLOUGH,
    SLOUGH_PARTNERSHIP,
    PLYMOUTH,
    KENT,
    WALSALL,
    HAVERING,
    BURY,
    WILTS,
    STAFFS,
    TEES,
    BARNET,
    CROYDON,
    BRENT,
    SWINDON,
    MANCHESTER,
    SHROPSHIRE,
    NSCP,
    TRAFFORD,
)
