"""What was read for Wales: legislation, the government's guidance, and one safeguarding board."""

from __future__ import annotations

from scrtool.model import Source

NORTH_WALES = Source(
    "NORTH-WALES",
    "North Wales Safeguarding Board, child practice reviews",
    "http://www.northwalessafeguardingboard.wales/practice-reviews/child-practice-reviews/",
)
SI_2012_1712 = Source(
    "WSI2012-1712-3",
    "SI 2012/1712, regulation 3 (the earlier text)",
    "https://legislation.gov.uk/wsi/2012/1712/regulation/3/made",
)
SSWBA_125 = Source(
    "SSWBA2014-125",
    "Social Services and Well-being (Wales) Act 2014, note on section 125",
    "https://www.legislation.gov.uk/anaw/2014/4/notes/division/2/69/48/data.xht"
    "?view=snippet&wrap=true",
)
UNIFIED_REVIEW = Source(
    "WALES-SUSR",
    "Single unified safeguarding review guidance",
    "https://gov.wales/single-unified-safeguarding-review-guidance",
)

SOURCES = (NORTH_WALES, SI_2012_1712, SSWBA_125, UNIFIED_REVIEW)
