"""What happened or will happen, each with its day: what starts a clock or completes a duty."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Term(NamedTuple):
    """How an event or a fact is said to a person: a phrase, and what it means in one sentence."""

    words: str
    meaning: str


class Event(StrEnum):
    """Something that starts a clock or completes a duty. The value is the option's name."""

    INCIDENT = "incident"
    AWARE = "aware"
    SUSPECTED = "suspected"
    TOLD_AUTHORITY = "told_authority"
    RECEIVED = "received"
    REFERRED = "referred"
    NOTIFIED = "notified"
    PARTNERS_TOLD = "partners_told"
    RAPID_REVIEW_SENT = "rapid_review_sent"
    REVIEW_DECIDED = "review_decided"
    REPORT_SENT = "report_sent"
    REPORT_SENT_OFSTED = "report_sent_ofsted"
    PUBLISH = "publish"
    PUBLISHED = "published"
    NATIONAL_REVIEW_STARTED = "national_review_started"
    NATIONAL_REPORT_SENT = "national_report_sent"
    NATIONAL_PUBLISH = "national_publish"
    NATIONAL_PUBLISHED = "national_published"
    CAME_TO_NOTICE = "came_to_notice"
    REVIEW_STARTED = "review_started"
    REVIEW_COMPLETED = "review_completed"
    DECISION_TOLD = "decision_told"
    PANEL_REPORT_SENT = "panel_report_sent"
    ARRANGEMENTS_BEGAN = "arrangements_began"
    LEDER_NOTIFIED = "leder_notified"
    LEDER_COMPLETED = "leder_completed"
    IDENTIFIED = "identified"
    MINISTERS_TOLD = "ministers_told"
    INSPECTORATE_TOLD = "inspectorate_told"
    DEATH_REPORT_SENT = "death_report_sent"
    INFORMATION_REQUESTED = "information_requested"
    INFORMATION_SENT = "information_sent"
    OUTCOME_RATIFIED = "outcome_ratified"
    OUTCOME_SENT = "outcome_sent"
    JUSTICE_INCIDENT = "justice_incident"
    JUSTICE_REVIEW_SENT = "justice_review_sent"
    CHILD_DEATH_NOTIFIED = "child_death_notified"
    EARLY_YEARS_TOLD = "early_years_told"
    RIDDOR_REPORTED = "riddor_reported"


EVENTS: dict[Event, Term] = {
    Event.INCIDENT: Term("the incident", "Day of the death or serious harm."),
    Event.AWARE: Term(
        "becoming aware",
        "Day the local authority became aware of the incident; its out-of-hours team counts.",
    ),
    Event.SUSPECTED: Term(
        "first suspecting abuse or neglect",
        "Day the local authority first knew or suspected abuse or neglect, if later.",
    ),
    Event.TOLD_AUTHORITY: Term(
        "the local authority being told",
        "Day the local authority was told: for a --preset only; national dates run from --aware.",
    ),
    Event.RECEIVED: Term(
        "the partnership receiving the referral",
        "Day the partnership received the referral: for a --preset only.",
    ),
    Event.REFERRED: Term(
        "the referral",
        "Day the referral was accepted or the local form came in: for a --preset only.",
    ),
    Event.NOTIFIED: Term(
        "the notification",
        "Day the notification was sent: to the Panel; before 29 June 2018, to Ofsted and board.",
    ),
    Event.PARTNERS_TOLD: Term(
        "the safeguarding partners being told",
        "Day the incident was reported to the safeguarding partners.",
    ),
    Event.RAPID_REVIEW_SENT: Term(
        "sending the rapid review", "Day the rapid review was sent to the Panel."
    ),
    Event.REVIEW_DECIDED: Term(
        "the decision to hold the review", "Day the decision to hold the review was made."
    ),
    Event.REPORT_SENT: Term(
        "sending the report",
        "Day the full report went to the Panel and the Secretary of State before publication.",
    ),
    Event.REPORT_SENT_OFSTED: Term(
        "sending the report to Ofsted", "Day the full report went to Ofsted before publication."
    ),
    Event.PUBLISH: Term("the planned publication", "Day the review report is to be published."),
    Event.PUBLISHED: Term("publication", "Day the review report was published."),
    Event.NATIONAL_REVIEW_STARTED: Term(
        "the decision on, or start of, the national review",
        "Day the national review was decided on or started: which is not settled; record which.",
    ),
    Event.NATIONAL_REPORT_SENT: Term(
        "giving the national report to the Secretary of State",
        "Day the national review report went to the Secretary of State.",
    ),
    Event.NATIONAL_PUBLISH: Term(
        "the planned publication of the national review",
        "Day the national review report is to be published.",
    ),
    Event.NATIONAL_PUBLISHED: Term(
        "publication of the national review", "Day the national review report was published."
    ),
    Event.CAME_TO_NOTICE: Term(
        "the case coming to notice",
        "Day the case came to the notice of the board (serious case reviews).",
    ),
    Event.REVIEW_STARTED: Term(
        "initiating the review",
        "Day the review was initiated (serious case reviews, adults reviews).",
    ),
    Event.REVIEW_COMPLETED: Term(
        "completing the review", "Day the review was completed: not the day it was published."
    ),
    Event.DECISION_TOLD: Term(
        "telling the decision", "Day the chair's decision was told (serious case reviews)."
    ),
    Event.PANEL_REPORT_SENT: Term(
        "sending the report to the national panel",
        "Day the final report went to the national panel of independent experts.",
    ),
    Event.ARRANGEMENTS_BEGAN: Term(
        "the local arrangements beginning",
        "Day the local safeguarding partnership's arrangements began (2018 to 2019).",
    ),
    Event.LEDER_NOTIFIED: Term("the notification to LeDeR", "Day the death was notified to LeDeR."),
    Event.LEDER_COMPLETED: Term(
        "completing the LeDeR review", "Day the LeDeR review was completed."
    ),
    Event.IDENTIFIED: Term(
        "the impairment being identified",
        "Day an authority or relevant partner identified the impairment (Wales).",
    ),
    Event.MINISTERS_TOLD: Term(
        "telling the Scottish Ministers", "Day the Scottish Ministers were notified."
    ),
    Event.INSPECTORATE_TOLD: Term(
        "telling the Care Inspectorate", "Day the Care Inspectorate was notified."
    ),
    Event.DEATH_REPORT_SENT: Term(
        "sending the report on the death",
        "Day the full report on the circumstances went to the Care Inspectorate.",
    ),
    Event.INFORMATION_REQUESTED: Term(
        "the request for information",
        "Day the information request was sent (Scotland, adult learning review).",
    ),
    Event.INFORMATION_SENT: Term(
        "answering the request", "Day the information asked for was sent."
    ),
    Event.OUTCOME_RATIFIED: Term(
        "ratification of the outcome", "Day the chief officers group ratified the outcome."
    ),
    Event.OUTCOME_SENT: Term(
        "sending the outcome", "Day the outcome was sent to the Care Inspectorate."
    ),
    Event.JUSTICE_INCIDENT: Term(
        "the justice social work incident",
        "Day of a serious incident of a person on justice social work supervision or licence.",
    ),
    Event.JUSTICE_REVIEW_SENT: Term(
        "notifying the justice incident",
        "Day the justice social work incident was notified to the Care Inspectorate.",
    ),
    Event.CHILD_DEATH_NOTIFIED: Term(
        "notifying the child death review partners",
        "Day the child death review partners (CDOP) were notified.",
    ),
    Event.EARLY_YEARS_TOLD: Term(
        "telling Ofsted of the early-years event",
        "Day the early-years provider told Ofsted (or its childminder agency).",
    ),
    Event.RIDDOR_REPORTED: Term(
        "the RIDDOR report", "Day the work-related accident was reported under RIDDOR."
    ),
}

# What each event comes straight after; it comes after whatever that one does, too.
FOLLOWS: dict[Event, Event] = {
    Event.AWARE: Event.INCIDENT,
    Event.TOLD_AUTHORITY: Event.INCIDENT,
    Event.RECEIVED: Event.INCIDENT,
    Event.REFERRED: Event.INCIDENT,
    Event.NOTIFIED: Event.AWARE,
    Event.PARTNERS_TOLD: Event.AWARE,
    Event.RAPID_REVIEW_SENT: Event.NOTIFIED,
    Event.REVIEW_DECIDED: Event.AWARE,
    Event.REPORT_SENT: Event.REVIEW_DECIDED,
    Event.REPORT_SENT_OFSTED: Event.REVIEW_DECIDED,
    Event.PUBLISH: Event.REVIEW_DECIDED,
    Event.PUBLISHED: Event.REVIEW_DECIDED,
    Event.NATIONAL_REVIEW_STARTED: Event.AWARE,
    Event.NATIONAL_REPORT_SENT: Event.NATIONAL_REVIEW_STARTED,
    Event.NATIONAL_PUBLISH: Event.NATIONAL_REVIEW_STARTED,
    Event.NATIONAL_PUBLISHED: Event.NATIONAL_REVIEW_STARTED,
    Event.CAME_TO_NOTICE: Event.INCIDENT,
    Event.REVIEW_STARTED: Event.REVIEW_DECIDED,
    Event.REVIEW_COMPLETED: Event.REVIEW_STARTED,
    Event.DECISION_TOLD: Event.REVIEW_DECIDED,
    Event.LEDER_NOTIFIED: Event.INCIDENT,
    Event.LEDER_COMPLETED: Event.LEDER_NOTIFIED,
    Event.IDENTIFIED: Event.INCIDENT,
    Event.MINISTERS_TOLD: Event.INCIDENT,
    Event.INSPECTORATE_TOLD: Event.INCIDENT,
    Event.DEATH_REPORT_SENT: Event.INCIDENT,
    Event.INFORMATION_SENT: Event.INFORMATION_REQUESTED,
    Event.OUTCOME_SENT: Event.OUTCOME_RATIFIED,
    Event.JUSTICE_REVIEW_SENT: Event.JUSTICE_INCIDENT,
    Event.CHILD_DEATH_NOTIFIED: Event.INCIDENT,
    Event.EARLY_YEARS_TOLD: Event.INCIDENT,
    Event.RIDDOR_REPORTED: Event.INCIDENT,
}


def before(event: Event) -> Iterator[Event]:
    """Yield what *event* must follow, the nearest first."""
    earlier = FOLLOWS.get(event)
    while earlier:
        yield earlier
        earlier = FOLLOWS.get(earlier)
