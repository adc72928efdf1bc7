"""Where the words were read: each source of the sheet, and which duty and number rests on it."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from scrtool.model import Citation, Source
from scrtool.rules import regime

ENGLAND = regime("england")
DUTIES = {duty.id.removeprefix("england."): duty for duty in ENGLAND.duties}
SUMMARY = "published-summary"

# Key and host of every source of the sheet; an empty host where no address was recorded.
SOURCES = {
    "CA2004-16B": "www.legislation.gov.uk",
    "CA2004-16C": "www.legislation.gov.uk",
    "SI789": "www.legislation.gov.uk",
    "SI789-11": "www.legislation.gov.uk",
    "SI789-14": "www.legislation.gov.uk",
    "CA1989": "www.legislation.gov.uk",
    "CWSA2026": "www.legislation.gov.uk",
    "HL2016": "",
    "WT2026": "assets.publishing.service.gov.uk",
    "WT2026-CHANGES": "www.gov.uk",
    "GOVUK-REPORT": "www.gov.uk",
    "SERVICE": "childsafeguarding.education.gov.uk",
    "FAQ": "childsafeguarding.independent-panel.uk",
    "PANEL-LOCAL": "childsafeguarding.independent-panel.uk",
    "DFE-METH": "explore-education-statistics.service.gov.uk",
    "DFE-2122": "explore-education-statistics.service.gov.uk",
    "PG2019": "vdocuments.site",
    "NWG": "nwgnetwork.org",
    "NEWSLETTER": "us10.campaign-archive.com",
    "CAMBS": "www.safeguardingcambspeterborough.org.uk",
    "CAMBS (second page)": "safeguardingcambspeterborough.org.uk",
    "DCFP": "www.dcfp.org.uk",
    "DEVON": "www.devonscp.org.uk",
    "NYSCP-RR": "safeguardingchildren.co.uk",
    "NYSCP-CL": "safeguardingchildren.co.uk",
    "NYSCP-OMG": "",
    "CPS": "cps.gov.uk",
    "WIRRAL": "wirralsafeguarding.co.uk",
    "NELINCS": "nelincsscp.trixonline.co.uk",
    "STHELENS": "www.sthelenssafeguarding.org.uk",
    "NSPCC": "learning.nspcc.org.uk",
    "LINCS": "lincolnshirechildcare.trixonline.co.uk",
    "SLOUGH": "sloughchildcare.proceduresonline.com",
    "SLOUGH (second page)": "sloughsafeguardingpartnership.org.uk",
    "PLYMOUTH": "plymouthscb.co.uk",
    "KENT": "www.kscmp.org.uk",
    "WALSALL": "walsallcs.trixonline.co.uk",
    "HAVERING": "safeguardinghavering.org.uk",
    "BURY": "burysafeguardingpartnership.bury.gov.uk",
    "WILTS": "wiltshiresvpp.org.uk",
    "STAFFS": "staffsscb.org.uk",
    "TEES": "www.teescpp.org.uk",
    "BARNET": "thebarnetscp.org.uk",
    "CROYDON": "www.croydonsafeguarding.org",
    "BRENT": "democracy.brent.gov.uk",
    "SWINDON": "swindonchildcare.proceduresonline.com",
    "MANCHESTER": "",
    "SHROPSHIRE": "",
    "NSCP": "",
    "TRAFFORD": "",
    "LEX": "lexology.com",
    SUMMARY: "",
}


def areas(*cited: Citation) -> list[str]:
    """Return the keys of what was read, the pages of one area as one, each once."""
    keys = [source.key.removesuffix(" (second page)") for one in cited for source in one.read_in]
    return list(dict.fromkeys(keys))


def test_every_source_of_the_sheet_is_listed_with_its_address() -> None:
    assert {one.key: urlsplit(one.url).hostname or "" for one in ENGLAND.sources} == SOURCES


@pytest.mark.parametrize("source", ENGLAND.sources, ids=lambda source: source.key)
def test_a_source_says_what_it_is(source: Source) -> None:
    assert source.title


@pytest.mark.parametrize(
    ("duty", "read_in"),
    [
        ("notify-panel", ["CA2004-16C", "FAQ", "DFE-METH"]),
        ("notify-partners", ["WIRRAL", "NELINCS", "STHELENS", "NSPCC", SUMMARY]),
        ("looked-after-death.secretary-of-state", ["CA1989", "DFE-METH", SUMMARY]),
        ("looked-after-death.ofsted", ["DFE-METH", SUMMARY]),
        ("looked-after-death.parents", ["CA1989"]),
        ("care-leaver-death", ["SLOUGH", "NYSCP-CL"]),
        ("rapid-review", ["FAQ"]),
        ("rapid-review.send", [SUMMARY, "SHROPSHIRE", "DCFP"]),
        ("rapid-review.decision-criteria", ["SI789-11"]),
        ("local-review.inform-start", [SUMMARY]),
        ("local-review.publish", []),
        ("local-review.delay-reasons", []),
        ("local-review.not-publishing", []),
        ("local-review.copy-before-publication", ["TRAFFORD"]),
        ("local-review.copy-before-publication.ofsted", []),
        ("local-review.keep-available", ["NSCP"]),
        ("local-review.monitor", ["SI789-14"]),
        ("national-review.criteria", ["SI789"]),
        ("national-review.reviewers", ["SI789"]),
        ("national-review.inform", []),
        ("national-review.publish", ["CA2004-16B"]),
        ("national-review.copy-to-secretary-of-state", ["SI789"]),
        ("national-review.keep-available", []),
        ("other-agency-refer", ["WIRRAL", "STAFFS"]),
    ],
)
def test_where_the_words_of_a_duty_were_read(duty: str, read_in: list[str]) -> None:
    assert areas(*DUTIES[duty].citations) == read_in


FLOWCHARTS = ["DCFP", "NYSCP-RR", "PLYMOUTH", "DEVON"]
LOCAL = ["NELINCS", "STHELENS", SUMMARY]


@pytest.mark.parametrize(
    ("duty", "edition", "clock", "read_in"),
    [
        ("notify-panel", "WT 2018", "aware", ["DFE-METH", "DFE-2122", "WIRRAL"]),
        ("notify-panel", "WT 2023", "aware", ["DFE-METH", "DFE-2122", "WIRRAL"]),
        ("notify-panel", "WT 2026", "aware", ["DFE-METH"]),
        ("notify-panel", "WT 2023", "aware-incident", ["DFE-METH"]),
        ("notify-panel", "WT 2023", "incident", ["SLOUGH", "DEVON", "BURY"]),
        ("notify-panel", "WT 2023", "told-la", ["DCFP", "WALSALL"]),
        ("notify-panel", "WT 2023", "received", ["HAVERING"]),
        ("notify-partners", "WT 2018", "aware", LOCAL),
        ("notify-partners", "WT 2023", "aware-incident", LOCAL),
        ("notify-partners", "WT 2026", "aware", LOCAL),
        ("looked-after-death.ofsted", "WT", "local-5wd", ["SWINDON", "MANCHESTER"]),
        ("care-leaver-death", "WT 2023", "local-5wd", ["NYSCP-OMG"]),
        ("rapid-review", "before guidance", "sent", []),
        ("rapid-review", "Panel 2019", "sent", FLOWCHARTS),
        ("rapid-review", "Panel 2022", "sent", FLOWCHARTS),
        ("rapid-review", "Panel 2025", "sent", ["CAMBS", *FLOWCHARTS]),
        ("rapid-review", "Panel 2025", "aware", []),
        ("rapid-review", "Panel 2025", "referral", ["PLYMOUTH", "KENT"]),
        ("rapid-review.send", "Panel 2025", "sent", ["WILTS", "KENT", "CAMBS"]),
        ("rapid-review.send", "Panel 2025", "day-16", ["DCFP"]),
        ("local-review.publish", "WT 2023", "decision", ["CPS", "TRAFFORD"]),
        ("local-review.copy-before-publication", "SI 2018/789", "seven-back", []),
        ("local-review.keep-available", "WT 2023", "published", ["NSCP"]),
        ("national-review.publish", "CA 2004", "start", ["NWG"]),
        ("national-review.keep-available", "WT 2023", "published", []),
    ],
)
def test_where_a_number_was_read(duty: str, edition: str, clock: str, read_in: list[str]) -> None:
    (version,) = [one for one in DUTIES[duty].editions if one.short == edition]
    clocks = version.clocks or DUTIES[duty].clocks
    (number,) = [one for one in clocks if one.name == clock]

    assert areas(number.citation) == read_in
