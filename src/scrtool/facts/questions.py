"""The questions about one case, answered yes, no or not known, each with its meaning."""

from __future__ import annotations

from enum import StrEnum

from scrtool.facts.events import Event, Term


class Setting(StrEnum):
    """Where the child lived or was cared for when it happened."""

    CHILDRENS_HOME = "childrens-home"
    SECURE_HOME = "secure-childrens-home"
    FOSTER_CARE = "foster-care"
    SUPPORTED_ACCOMMODATION = "supported-accommodation"
    OTHER_OFSTED = "other-ofsted"
    EARLY_YEARS = "early-years"
    CUSTODY = "custody"
    HOSPITAL = "hospital"
    SCHOOL = "school"
    HOME = "home"


class Fact(StrEnum):
    """A question answered yes, no or not known.

    The last group is not asked: it follows from the age, the setting, dates or other answers.
    """

    DIED = "died"
    SERIOUSLY_HARMED = "seriously_harmed"
    ABUSE = "abuse"
    LOOKED_AFTER = "looked_after"
    CARE_LEAVER = "care_leaver"
    SUICIDE = "suicide"
    REGULATED_SETTING = "regulated_setting"
    UNBORN = "unborn"
    CHILD_CAUSED_HARM = "child_caused_harm"
    RECOVERED = "recovered"
    DISABLED = "disabled"
    OUTSIDE_ENGLAND = "outside_england"
    LIVES_IN_ENGLAND = "lives_in_england"
    PUBLICATION_DELAYED = "publication_delayed"
    NOT_PUBLISHING = "not_publishing"
    NOT_STARTING = "not_starting"
    REVIEW_OUTSTANDING = "review_outstanding"
    NATIONAL_REVIEW = "national_review"
    EXTERNAL_CAUSE = "external_cause"
    UNEXPLAINED = "unexplained"
    SUDDEN = "sudden"
    FROM_NEGLECT = "from_neglect"
    STILLBIRTH_UNATTENDED = "stillbirth_unattended"
    SUSPICIOUS = "suspicious"
    DETAINED = "detained"
    CRIME = "crime"
    LIVES_ELSEWHERE = "lives_elsewhere"
    PLACED_ELSEWHERE = "placed_elsewhere"
    SERIOUS_EVENT = "serious_event"
    ALLEGATION = "allegation"
    YOUTH_JUSTICE = "youth_justice"
    REGULATED_ACTIVITY = "regulated_activity"
    NHS_CARE = "nhs_care"
    WORK_RELATED = "work_related"
    CHARITY = "charity"
    SCHOOL_KNOWN = "school_known"
    PROBATION = "probation"
    ADULT_NEEDS = "adult_needs"
    AGENCY_CONCERN = "agency_concern"
    LEARNING_DISABILITY = "learning_disability"
    HOMICIDE_REVIEW = "homicide_review"
    LEARNING_REVIEW = "learning_review"
    LEARNING_REVIEW_CONSIDERED = "learning_review_considered"
    ADULT_LEARNING_REVIEW = "adult_learning_review"
    CARE_SERVICE = "care_service"
    CONTINUING_CARE = "continuing_care"
    AFTERCARE = "aftercare"
    JUSTICE_SUPERVISION = "justice_supervision"
    LIFE_THREATENING = "life_threatening"
    LASTING_IMPAIRMENT = "lasting_impairment"
    UNIFIED_REVIEW = "unified_review"

    UNDER_18 = "under_18"
    UNDER_25 = "under_25"
    UNDER_26 = "under_26"
    ADULT = "adult"
    OUT_OF_REACH = "out_of_reach"
    ARRANGEMENTS_HAD_BEGUN = "arrangements_had_begun"
    ABROAD = "abroad"
    ATTENDED_STILLBIRTH = "attended_stillbirth"
    IN_CHILDRENS_HOME = "in_childrens_home"
    IN_SECURE_HOME = "in_secure_home"
    IN_FOSTER_CARE = "in_foster_care"
    IN_SUPPORTED_ACCOMMODATION = "in_supported_accommodation"
    IN_OTHER_OFSTED = "in_other_ofsted"
    IN_EARLY_YEARS = "in_early_years"
    IN_CUSTODY = "in_custody"
    IN_SCHOOL = "in_school"


FACTS: dict[Fact, Term] = {
    Fact.DIED: Term("the child died", "The child (or, for an adults review, the adult) died."),
    Fact.SERIOUSLY_HARMED: Term(
        "the child was seriously harmed",
        "The child was seriously harmed. That includes serious or long-term impairment of mental "
        "health or of intellectual, emotional, social or behavioural development, and impairment "
        "of physical health; the list is not exhaustive.",
    ),
    Fact.ABUSE: Term(
        "abuse or neglect is known or suspected",
        "The local authority knows or suspects abuse or neglect. Not sure? Leave it out.",
    ),
    Fact.LOOKED_AFTER: Term(
        "the child was looked after", "A local authority was looking after the child."
    ),
    Fact.CARE_LEAVER: Term(
        "the person was a care leaver",
        "The person was a care leaver: no longer looked after, looked after for 13 weeks or more "
        "from age 14, with some time after 16; up to the day before the 25th birthday.",
    ),
    Fact.SUICIDE: Term("it was a suicide", "Suicide, or suspected suicide."),
    Fact.REGULATED_SETTING: Term(
        "it happened in a regulated setting", "The death or harm was in a regulated setting."
    ),
    Fact.UNBORN: Term("the child was unborn", "The child was not yet born, or was stillborn."),
    Fact.CHILD_CAUSED_HARM: Term(
        "the child caused the harm", "The child caused serious harm to another."
    ),
    Fact.RECOVERED: Term(
        "the child has since recovered", "The child was seriously harmed and has recovered."
    ),
    Fact.DISABLED: Term("the child was disabled", "The child was disabled."),
    Fact.OUTSIDE_ENGLAND: Term(
        "it happened outside England",
        "The death or harm was in Wales, Scotland, Northern Ireland or abroad.",
    ),
    Fact.LIVES_IN_ENGLAND: Term(
        "the child normally lives in England",
        "The child is normally resident in the area of an English local authority.",
    ),
    Fact.PUBLICATION_DELAYED: Term(
        "publication will be delayed",
        "The six months for publication will not be met, for example because of proceedings.",
    ),
    Fact.NOT_PUBLISHING: Term(
        "the report will not be published", "Publishing the report was judged inappropriate."
    ),
    Fact.NOT_STARTING: Term(
        "it was decided not to start a review",
        "It was decided not to start a serious case review.",
    ),
    Fact.REVIEW_OUTSTANDING: Term(
        "a serious case review is outstanding",
        "A serious case review was not yet published when the local arrangements began.",
    ),
    Fact.NATIONAL_REVIEW: Term(
        "the Panel is deciding on, or holding, a national review",
        "The Panel is deciding on, or holding, a national review.",
    ),
    Fact.EXTERNAL_CAUSE: Term(
        "the death was from external causes, unnatural or violent",
        "The death was from external causes, or was unnatural or violent.",
    ),
    Fact.UNEXPLAINED: Term("the death was unexplained", "The death was unexplained."),
    Fact.SUDDEN: Term(
        "the death was sudden and unexplained", "The death was both sudden and unexplained."
    ),
    Fact.FROM_NEGLECT: Term(
        "the death was from neglect",
        "The death was from neglect: more than that abuse or neglect is known or suspected.",
    ),
    Fact.STILLBIRTH_UNATTENDED: Term(
        "it was a stillbirth and unattended", "The child was stillborn, and nobody attended."
    ),
    Fact.SUSPICIOUS: Term(
        "the death was suspicious", "The circumstances of the death were suspicious."
    ),
    Fact.DETAINED: Term(
        "the child was detained under the Mental Health Act",
        "Detained under the Mental Health Act.",
    ),
    Fact.CRIME: Term("a crime is suspected", "A crime is suspected."),
    Fact.LIVES_ELSEWHERE: Term(
        "the child lived in another area", "The child lived in the area of another authority."
    ),
    Fact.PLACED_ELSEWHERE: Term(
        "the child was placed by, or in the area of, another authority",
        "Looked after, and placed by another authority or in another authority's area.",
    ),
    Fact.SERIOUS_EVENT: Term(
        "there was a serious event in the setting",
        "Sexual exploitation, a serious police incident, an allegation, a child protection "
        "enquiry, or another serious incident, accident, illness or injury in the setting.",
    ),
    Fact.ALLEGATION: Term(
        "an adult who works with children may be responsible",
        "An adult who works with children may be responsible.",
    ),
    Fact.YOUTH_JUSTICE: Term(
        "the child was under youth justice supervision, or charged",
        "Supervised by youth justice, or charged, and in one of the six categories of its scheme.",
    ),
    Fact.REGULATED_ACTIVITY: Term(
        "it happened in an activity regulated by the CQC",
        "During, or as a result of, an activity registered with the Care Quality Commission.",
    ),
    Fact.NHS_CARE: Term("NHS-funded care was a factor", "NHS-funded care was a factor."),
    Fact.WORK_RELATED: Term(
        "it was a work-related accident",
        "A work-related accident killed a person, or took a person not at work to hospital.",
    ),
    Fact.CHARITY: Term("a charity was involved", "A charity was involved."),
    Fact.SCHOOL_KNOWN: Term(
        "the child's school or college is known", "The child's school or college is known."
    ),
    Fact.PROBATION: Term(
        "the person responsible was under probation supervision",
        "The person responsible was under probation supervision.",
    ),
    Fact.ADULT_NEEDS: Term(
        "the adult had needs for care and support", "An adult with care and support needs."
    ),
    Fact.AGENCY_CONCERN: Term(
        "there is concern about how agencies worked together",
        "There is reasonable cause for concern about how agencies worked together.",
    ),
    Fact.LEARNING_DISABILITY: Term(
        "the person had a learning disability or autism",
        "The person who died had a learning disability or autism.",
    ),
    Fact.HOMICIDE_REVIEW: Term(
        "a domestic homicide review was set up", "A domestic homicide review was set up."
    ),
    Fact.LEARNING_REVIEW: Term(
        "a learning review of the child's case is held",
        "A learning review of the child's case is held (Scotland).",
    ),
    Fact.LEARNING_REVIEW_CONSIDERED: Term(
        "a learning review of the child's case is thought of",
        "A learning review of the child's case is thought of, whether or not one is then held "
        "(Scotland).",
    ),
    Fact.ADULT_LEARNING_REVIEW: Term(
        "an adult learning review is held", "An adult learning review is held (Scotland)."
    ),
    Fact.CARE_SERVICE: Term(
        "a registered care service supported the child",
        "A registered care service supported the looked-after child (Scotland).",
    ),
    Fact.CONTINUING_CARE: Term(
        "the person was in continuing care", "In continuing care, to the 26th birthday (Scotland)."
    ),
    Fact.AFTERCARE: Term(
        "the person received aftercare", "Receiving aftercare, to the 26th birthday (Scotland)."
    ),
    Fact.JUSTICE_SUPERVISION: Term(
        "the person was on justice social work supervision or licence",
        "On statutory justice social work supervision or licence (Scotland).",
    ),
    Fact.LIFE_THREATENING: Term(
        "the injury was potentially life-threatening",
        "The child had a potentially life-threatening injury (Wales).",
    ),
    Fact.LASTING_IMPAIRMENT: Term(
        "there was serious and permanent impairment",
        "Serious and permanent impairment of health or development (Wales).",
    ),
    Fact.UNIFIED_REVIEW: Term(
        "a single unified safeguarding review takes place",
        "A single unified safeguarding review takes place (Wales).",
    ),
    Fact.UNDER_18: Term("the child was under 18", "Aged 17 or under on the day."),
    Fact.UNDER_25: Term("the person was under 25", "Up to the day before the 25th birthday."),
    Fact.UNDER_26: Term("the person was under 26", "Up to the day before the 26th birthday."),
    Fact.ADULT: Term("the person was 18 or over", "Aged 18 or over on the day."),
    Fact.OUT_OF_REACH: Term(
        "it happened outside England and the child does not normally live in England",
        "Neither limb of section 16C(1) is met.",
    ),
    Fact.ARRANGEMENTS_HAD_BEGUN: Term(
        "the local partnership's arrangements had begun",
        "The local arrangements began on or before the day of awareness, or of the incident.",
    ),
    Fact.ABROAD: Term(
        "it happened in another nation",
        "Outside England; where the place is not given, it is taken as in England.",
    ),
    Fact.ATTENDED_STILLBIRTH: Term(
        "the child was unborn, and it was not an unattended stillbirth",
        "Not yet born or stillborn, other than an unattended stillbirth.",
    ),
    Fact.IN_CHILDRENS_HOME: Term(
        "the child was living in a children's home", "Living in a children's home."
    ),
    Fact.IN_SECURE_HOME: Term(
        "the child was in a secure children's home", "Living in a secure children's home."
    ),
    Fact.IN_FOSTER_CARE: Term("the child was in foster care", "Placed by a fostering service."),
    Fact.IN_SUPPORTED_ACCOMMODATION: Term(
        "the child was in supported accommodation", "Living in supported accommodation."
    ),
    Fact.IN_OTHER_OFSTED: Term(
        "it was in an adoption agency, residential family centre or holiday scheme",
        "In an adoption agency, a residential family centre or a holiday scheme.",
    ),
    Fact.IN_EARLY_YEARS: Term("it was in early-years care", "In early-years care."),
    Fact.IN_CUSTODY: Term("the child was in custody", "In custody, or under escort."),
    Fact.IN_SCHOOL: Term("it was in a school or college", "In a school or college."),
}

# A fact that follows from the setting, and the settings that say yes to it.
BY_SETTING: dict[Fact, frozenset[Setting]] = {
    Fact.IN_CHILDRENS_HOME: frozenset({Setting.CHILDRENS_HOME, Setting.SECURE_HOME}),
    Fact.IN_SECURE_HOME: frozenset({Setting.SECURE_HOME}),
    Fact.IN_FOSTER_CARE: frozenset({Setting.FOSTER_CARE}),
    Fact.IN_SUPPORTED_ACCOMMODATION: frozenset({Setting.SUPPORTED_ACCOMMODATION}),
    Fact.IN_OTHER_OFSTED: frozenset({Setting.OTHER_OFSTED}),
    Fact.IN_EARLY_YEARS: frozenset({Setting.EARLY_YEARS}),
    Fact.IN_CUSTODY: frozenset({Setting.CUSTODY}),
    Fact.IN_SCHOOL: frozenset({Setting.SCHOOL}),
}
# Where a child lives, is cared for or is held: of one not born, no unless a setting is given.
LIVED_IN = frozenset(
    {
        Fact.IN_CHILDRENS_HOME,
        Fact.IN_SECURE_HOME,
        Fact.IN_FOSTER_CARE,
        Fact.IN_SUPPORTED_ACCOMMODATION,
        Fact.IN_EARLY_YEARS,
        Fact.IN_CUSTODY,
    }
)
# A fact that follows from the age, and the ages that say yes to it.
BY_AGE: dict[Fact, range] = {
    Fact.UNDER_18: range(18),
    Fact.UNDER_25: range(25),
    Fact.UNDER_26: range(26),
    Fact.ADULT: range(18, 1000),
}
# Which input settles a fact that is not itself asked.
ASKED_AS: dict[Fact, str] = {
    **dict.fromkeys(BY_AGE, "age"),
    **dict.fromkeys(BY_SETTING, "setting"),
    Fact.OUT_OF_REACH: Fact.LIVES_IN_ENGLAND,
    Fact.ARRANGEMENTS_HAD_BEGUN: Event.ARRANGEMENTS_BEGAN,
    Fact.ABROAD: Fact.OUTSIDE_ENGLAND,
    Fact.ATTENDED_STILLBIRTH: Fact.STILLBIRTH_UNATTENDED,
}
ASKED: tuple[Fact, ...] = tuple(fact for fact in Fact if fact not in ASKED_AS)
