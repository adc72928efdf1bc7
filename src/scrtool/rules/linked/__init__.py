"""Everyone else who must be told, England: beside the duties of the regime ``england``.

Sources:
    Children Act 2004, ss.16M-16P, and the guidance on child death review.
    Regulations on children's homes, fostering, supported accommodation, early years and
    services registered with the Care Quality Commission.
    Coroners, registrars, health and safety; youth justice; charities; pages of local areas.

None of these stops or replaces a clock of ``england``. Not covered: the local authority's
own notification of the incident (``england``); Wales, Scotland and Northern Ireland; whether
and when a serious further offence review is held.
"""

from __future__ import annotations

from datetime import date

from scrtool.model import Regime
from scrtool.rules.linked import after_death, child_death, inside, providers, services, settings
from scrtool.rules.linked.disputes import DISPUTES
from scrtool.rules.linked.instruments import INSTRUMENTS
from scrtool.rules.linked.remarks import REMARKS
from scrtool.rules.linked.sources import SOURCES

REGIME = Regime(
    id="linked",
    title="Who else must be told, England",
    checked_on=date(2026, 11, 22),  # the day the sources were last checked
    duties=(
        child_death.NOTIFY,
        child_death.DATABASE,
        child_death.FORMS,
        child_death.JOINT_RESPONSE,
        child_death.REVIEW_MEETING,
        child_death.PANEL_REVIEW,
        child_death.AREA,
        after_death.REGISTRAR,
        after_death.CORONER,
        after_death.POLICE,
        after_death.PARENTS,
        settings.CHILDRENS_HOME_DEATH,
        settings.CHILDRENS_HOME_EVENT,
        settings.FOSTERING,
        settings.SUPPORTED_ACCOMMODATION,
        settings.OTHER_OFSTED_SETTINGS,
        settings.EARLY_YEARS,
        providers.SCHOOL,
        providers.YOUTH_JUSTICE_COMMUNITY,
        providers.YOUTH_JUSTICE_CUSTODY,
        providers.OMBUDSMAN,
        services.CQC_DEATH,
        services.CQC_INCIDENT,
        services.NHS,
        services.RIDDOR,
        providers.CHARITY,
        providers.PROBATION,
        inside.INTERNAL,
        inside.PLACING_AUTHORITY,
        inside.REVIEWING_OFFICER,
        inside.ALLEGATION_OFFICER,
        inside.BUSINESS_UNIT,
    ),
    remarks=REMARKS,
    disputes=DISPUTES,
    instruments=INSTRUMENTS,
    sources=SOURCES,
)
