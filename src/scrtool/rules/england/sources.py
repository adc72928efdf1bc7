"""What was read, first part: Acts, regulations, and pages of the state and of the Panel.

``url`` is empty where the address was not recorded; one recorded without ``https://`` is
given with it. Not here: local pages (``local_sources``).
"""

from __future__ import annotations

from scrtool.model import Source

CA2004_16B = Source(
    "CA2004-16B",
    "Children Act 2004, section 16B (page of sections 16A to 16D)",
    "https://www.legislation.gov.uk/ukpga/2004/31/part/2/crossheading/child-safeguarding-"
    "practice-review-panel",
)
CA2004_16C = Source(
    "CA2004-16C",
    "Children Act 2004, section 16C (page of sections 16A to 16D)",
    "https://www.legislation.gov.uk/ukpga/2004/31/part/2/crossheading/child-safeguarding-"
    "practice-review-panel",
)
SI789 = Source(
    "SI789",
    "SI 2018/789, regulations 1 to 5 and Explanatory Note",
    "https://www.legislation.gov.uk/uksi/2018/789/made/data.html",
)
SI789_11 = Source(
    "SI789-11",
    "SI 2018/789, regulation 11",
    "http://www.legislation.gov.uk/uksi/2018/789/regulation/11/made/"
    "data.xht?view=snippet&wrap=true",
)
SI789_14 = Source(
    "SI789-14",
    "SI 2018/789, regulation 14",
    "http://www.legislation.gov.uk/uksi/2018/789/regulation/14/made/"
    "data.xht?view=snippet&wrap=true",
)
CA1989 = Source(
    "CA1989",
    "Children Act 1989, Schedule 2 paragraph 20, as enacted",
    "http://www.legislation.gov.uk/ukpga/1989/41/schedule/2/part/II/crossheading/death-"
    "of-children-being-looked-after-by-local-authorities/enacted/"
    "data.xht?view=snippet&wrap=true",
)
CWSA2026 = Source(
    "CWSA2026",
    "Children's Wellbeing and Schools Act 2026 (c. 21), section 78",
    "https://www.legislation.gov.uk/ukpga/2026/21/section/78/enacted",
)
HL2016 = Source(
    "HL2016",
    "House of Lords, report stage, 18 October 2016 (reproduced at parallelparliament.co.uk)",
)
WT2026 = Source(
    "WT2026",
    "Working Together 2026 (chapter on serious incidents not read in the original)",
    "https://assets.publishing.service.gov.uk/media/69bb9be99c6ac6540dfd61f1/"
    "Working_together_to_safeguard_children_2026.pdf",
)
WT2026_CHANGES = Source(
    "WT2026-CHANGES",
    "Working Together 2026, summary of changes",
    "https://www.gov.uk/government/publications/working-together-to-safeguard-children--"
    "2/working-together-to-safeguard-children-2026-summary-of-changes",
)
GOVUK_REPORT = Source(
    "GOVUK-REPORT",
    "GOV.UK, report a serious child safeguarding incident (older edition read; renamed "
    "in late 2025)",
    "https://www.gov.uk/guidance/report-a-serious-child-safeguarding-incident",
)
SERVICE = Source(
    "SERVICE",
    "Department for Education, notification service",
    "https://childsafeguarding.education.gov.uk/",
)
FAQ = Source(
    "FAQ",
    "Panel, frequently asked questions",
    "https://childsafeguarding.independent-panel.uk/about/faqs/",
)
PANEL_LOCAL = Source(
    "PANEL-LOCAL", "Panel, local reviews", "https://childsafeguarding.independent-panel.uk/?p=556"
)
DFE_METH = Source(
    "DFE-METH",
    "Department for Education, serious incident notifications methodology (issued with "
    "the 2026 statistics)",
    "https://explore-education-statistics.service.gov.uk/methodology/serious-incident-"
    "notifications-methodology",
)
DFE_2122 = Source(
    "DFE-2122",
    "Department for Education, statistics 2021-22",
    "https://explore-education-statistics.service.gov.uk/find-statistics/serious-"
    "incident-notifications/2021-22",
)
PG2019 = Source(
    "PG2019",
    "Panel practice guidance, April 2019 (headings only; timescales at p15)",
    "https://vdocuments.site/child-safeguarding-practice-review-panel-practice-this-"
    "guidance-is-issued-by.html",
)
NWG = Source(
    "NWG",
    "Panel letter, 1 February 2019",
    "https://nwgnetwork.org/child-safeguarding-practice-review-panel-2019/",
)
NEWSLETTER = Source(
    "NEWSLETTER",
    "Panel newsletter, 2021",
    "https://us10.campaign-archive.com/?u=033d1bbae0e224ce244ef5c48&id=5e975c1abb",
)
LEX = Source(
    "LEX",
    'Note on "not less than"',
    "https://lexology.com/library/detail.aspx?g=faaf8cf0-b232-4f9e-81df-3191abaae774",
)
SUMMARY = Source(
    "published-summary",
    "published summary of the process (unattributed; secondary; Working Together 2018 era)",
)

NATIONAL = (
    CA2004_16B,
    CA2004_16C,
    SI789,
    SI789_11,
    SI789_14,
    CA1989,
    CWSA2026,
    HL2016,
    WT2026,
    WT2026_CHANGES,
    GOVUK_REPORT,
    SERVICE,
    FAQ,
    PANEL_LOCAL,
    DFE_METH,
    DFE_2122,
    PG2019,
    NWG,
    NEWSLETTER,
    LEX,
    SUMMARY,
)
