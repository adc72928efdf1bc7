"""What to have ready before the notification form is opened, and how many forms there are.

Not here: who notifies and by when (``rules.england.notification``).
"""

from __future__ import annotations

from scrtool.model import Checklist, Evidence, Note, Tick
from scrtool.rules.checklists.authorities import CONVENTION
from scrtool.rules.england.sources import FAQ, GOVUK_REPORT, SERVICE

_GOVUK = "GOV.UK, report a serious child safeguarding incident"

NOTIFICATION_FORM = Checklist(
    id="C6",
    name="notification-form",
    title="Notification form: before you start",
    before=(
        Note(
            "The online form times out after 20 minutes and keeps nothing",
            "notification service; a service page may change",
            Evidence.OFFICIAL,
            (SERVICE,),
        ),
        Note("Have everything ready and keep your own copy"),
        Note("This program stores no names"),
    ),
    items=(
        Tick("C6.1", "Who notifies: phone and email", _GOVUK, Evidence.OFFICIAL, (GOVUK_REPORT,)),
        Tick(
            "C6.2",
            "Each child: name, age, health, area",
            _GOVUK,
            Evidence.OFFICIAL,
            (GOVUK_REPORT,),
        ),
        Tick(
            "C6.3",
            "The incident: place, date and time",
            _GOVUK,
            Evidence.OFFICIAL,
            (GOVUK_REPORT,),
        ),
        Tick("C6.4", "Supporting documents", _GOVUK, Evidence.OFFICIAL, (GOVUK_REPORT,)),
        Tick(
            "C6.5",
            "Date and time the authority became aware, and of suspecting abuse or neglect",
            CONVENTION,
        ),
        Tick(
            "C6.6",
            "Looked after, care leaver or neither, for each child",
            "this project's convention, for the duties england.looked-after-death.* and "
            "england.care-leaver-death",
        ),
        Tick(
            "C6.7",
            "Which authority: where harmed, where the child lives, who is responsible",
            "Panel, frequently asked questions",
            Evidence.OFFICIAL,
            (FAQ,),
        ),
    ),
    after=(
        Note(
            "How many forms, current rule: one notification per incident, up to four children",
            "GOV.UK, report a serious child safeguarding incident; notification service",
            Evidence.OFFICIAL,
            (GOVUK_REPORT, SERVICE),
        ),
        Note(
            "How many forms, 2018 edition: one form per dead child; one for seriously harmed "
            "siblings; separate for unrelated children; one for the main child in a large "
            "exploitation operation",
            "GOV.UK, report a serious child safeguarding incident, older edition",
            Evidence.OFFICIAL,
            (GOVUK_REPORT,),
        ),
        Note("The date of the change from the 2018 edition to the current rule is not known"),
        Note("More than four children: not settled by what was read; ask the service"),
        Note(
            "Afterwards: write down the sending date and time (it starts the rapid review clock), "
            "the reference, and who was sent a copy"
        ),
    ),
    duties=("england.notify-panel",),
)
