"""What was read: pages of the Scottish Government and of the Care Inspectorate.

``url`` is as recorded.
"""

from __future__ import annotations

from scrtool.model import Source

DEATH = Source(
    "SCOT-DEATH",
    "Scottish Government, The death of a looked after child",
    "https://www.gov.scot/publications/death-looked-child/",
)
DEATH_2 = Source(
    "SCOT-DEATH-2",
    "Scottish Government, The death of a looked after child, page 2 (current and two earlier "
    "editions)",
    "https://gov.scot/publications/death-looked-child/pages/2",
)
DEATH_3 = Source(
    "SCOT-DEATH-3",
    "Scottish Government, The death of a looked after child, page 3",
    "https://www.gov.scot/publications/death-looked-child/pages/3/",
)
DEATH_4 = Source(
    "SCOT-DEATH-4",
    "Scottish Government, The death of a looked after child, page 4",
    "https://gov.scot/publications/death-looked-child/pages/4",
)
DEATH_5 = Source(
    "SCOT-DEATH-5",
    "Scottish Government, The death of a looked after child, page 5",
    "https://gov.scot/publications/death-looked-child/pages/5",
)
CI_DEATHS = Source(
    "CI-DEATHS",
    "Care Inspectorate, deaths of looked after children",
    "https://careinspectorate.com/index.php/notifications/deaths-of-looked-after-children",
)
CONTINUING_CARE_17 = Source(
    "SCOT-CONTINUING-CARE-17",
    "Children and Young People (Scotland) Act 2014, guidance on Part 11 (continuing care), page 17",
    "https://gov.scot/publications/children-young-people-scotland-act-2014-guidance-part-11-"
    "continuing-care/pages/17",
)
AFTERCARE_12 = Source(
    "SCOT-AFTERCARE-12",
    "Scottish Government publication 2016/11/7306, page 12 (aftercare)",
    "http://www.gov.scot/Publications/2016/11/7306/12",
)
CI_HUB = Source(
    "CI-HUB",
    "Care Inspectorate, reviewing and learning from the deaths of children and young people in "
    "Scotland",
    "https://www.careinspectorate.com/index.php/news/6331-reviewing-and-learning-from-the-deaths-"
    "of-children-and-young-people-in-scotland",
)
CHILD_LEARNING_4 = Source(
    "SCOT-CHILD-LEARNING-4",
    "National guidance for child protection committees undertaking learning reviews, page 4",
    "https://www.gov.scot/publications/national-guidance-child-protection-committees-undertaking-"
    "learning-reviews/pages/4/",
)
CHILD_LEARNING_6 = Source(
    "SCOT-CHILD-LEARNING-6",
    "National guidance for child protection committees undertaking learning reviews, page 6",
    "https://gov.scot/publications/national-guidance-child-protection-committees-undertaking-"
    "learning-reviews-2/pages/6",
)
CI_LEARNING = Source(
    "CI-LEARNING",
    "Care Inspectorate, publications for professionals (learning reviews)",
    "https://careinspectorate.com/index.php/publications-hits/9-professional?start=70",
)
ADULT_LEARNING_8 = Source(
    "SCOT-ADULT-LEARNING-8",
    "Adult support and protection: learning review guidance, page 8 (Annex 3)",
    "https://gov.scot/publications/adult-support-protection-learning-review-guidance/pages/8",
)
CI_ADULTS = Source(
    "CI-ADULTS",
    "Care Inspectorate, initial and significant case reviews: adults",
    "https://careinspectorate.com/index.php/news/9-professional/6435-initial-case-reviews-icrs-"
    "significant-case-reviews-scrs-adults",
)
CI_JUSTICE = Source(
    "CI-JUSTICE",
    "Care Inspectorate, serious incident reviews",
    "http://www.careinspectorate.com/index.php/notifications/serious-incident-reviews",
)

SOURCES = (
    DEATH,
    DEATH_2,
    DEATH_3,
    DEATH_4,
    DEATH_5,
    CI_DEATHS,
    CONTINUING_CARE_17,
    AFTERCARE_12,
    CI_HUB,
    CHILD_LEARNING_4,
    CHILD_LEARNING_6,
    CI_LEARNING,
    ADULT_LEARNING_8,
    CI_ADULTS,
    CI_JUSTICE,
)
