"""What was read, and the editions of guidance that were not.

``url`` is empty where the address was not recorded; one recorded without ``https://`` is
given with it.
"""

from __future__ import annotations

from scrtool.model import Source

WT2006_WT2015 = Source(
    "WT2006-WT2015", "Working Together 2006, 2010, 2013 and 2015 (not read in the original)"
)
HANSARD2010 = Source("HANSARD2010", "House of Commons, 23 February 2010")
PQ68088 = Source("PQ68088", "Parliamentary question 68088, 27 March 2017")
FAMLAW = Source("FAMLAW", 'Family Law report of the consultation, "four to six months"')
KNOWSLEY = Source(
    "KNOWSLEY",
    "Knowsley procedures",
    "https://knowsleyscb.proceduresonline.com/p_notif_incid.html",
)
WARRINGTON = Source(
    "WARRINGTON",
    "Warrington chapter",
    "https://proceduresonline.com/pancheshire/warrington/p_ser_case_rev.html",
)
SEFTON = Source("SEFTON", "Sefton board chapter, 2017")
NEWCASTLE = Source("NEWCASTLE", "Newcastle board chapter")
WESTYORKS = Source("WESTYORKS", "West Yorkshire board chapter")
SCRBLOG = Source(
    "SCRBLOG",
    "Blog quoting Working Together 2013",
    "https://browsing.blogspot.com/2015/02/finding-serious-case-reviews.html",
)
SOLIHULL = Source(
    "SOLIHULL",
    "Solihull chapter",
    "https://solihulllscb.proceduresonline.com/chapters/p_ser_case_rev_guid.html",
)
OFSTED0910 = Source(
    "OFSTED0910",
    "Report of Ofsted's 2009-10 findings",
    "https://www.communitycare.co.uk/2010/04/07/ofsted-says-serious-case-reviews-take-too-long/",
)
SUMMARY = Source(
    "published-summary",
    "published summary of the process (unattributed; mixes serious case reviews and current text)",
)

SOURCES = (
    WT2006_WT2015,
    HANSARD2010,
    PQ68088,
    FAMLAW,
    KNOWSLEY,
    WARRINGTON,
    SEFTON,
    NEWCASTLE,
    WESTYORKS,
    SCRBLOG,
    SOLIHULL,
    OFSTED0910,
    SUMMARY,
)
