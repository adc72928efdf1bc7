"""What each word of an answer means: forces, evidence, readings, outcomes, where a limit stands.

Source:
    docs/decisions/0004 to 0006 and 0011.

Not here: how a word is printed (``words``); terms of the process (``rules.glossary``).
"""

from __future__ import annotations

from scrtool.model import Evidence, Force, Role
from scrtool.progress import Status
from scrtool.schedule.items import Mark, Outcome

FORCES = {
    Force.STATUTE: "A duty in an Act or regulations.",
    Force.GUIDANCE_MUST: "Statutory guidance that says must.",
    Force.GUIDANCE_SHOULD: "Statutory guidance that says should.",
    Force.PANEL: "Guidance or a web page of the Child Safeguarding Practice Review Panel, which "
    "called its own practice guidance non-statutory (letter of 1 February 2019).",
    Force.REGULATOR: "A regulator's or department's own page, form or operating procedure.",
    Force.EXPECTATION: "A stated aim or policy expectation, not a requirement.",
    Force.LOCAL: "A local procedure or flowchart.",
}
EVIDENCE = {
    Evidence.OFFICIAL: "Wording read in an official text (legislation, GOV.UK, Department for "
    "Education, Panel, regulator, Hansard).",
    Evidence.CORROBORATED: "Two or more pages agree, none of them the original (or several pages "
    "of one authority).",
    Evidence.SINGLE_SOURCE: "One page only.",
    Evidence.UNCONFIRMED: "Generally understood to be what the published document says; not read "
    "in the original.",
}
ROLES = {
    Role.HEADLINE: "The reading with the best evidence: the due date.",
    Role.ALTERNATE: "Another listed reading. It counts towards the safe date.",
    Role.ADVISORY: "A number found only in local practice where the national duty has none. "
    "Shown, but never a headline or safe date, never met or missed.",
    Role.PRESET: "A local reading used only if you or a local plan select it. Not part of the safe "
    "date unless selected.",
}
OUTCOMES = {
    Outcome.DEADLINE: "The duty has a date.",
    Outcome.PROMPT: "A duty with no number: its own word is printed, and no date.",
    Outcome.UNDETERMINED: "A date, or a time of day, is missing, and what is needed is named.",
    Outcome.NOT_IN_FORCE: "No edition of the duty was in force on the trigger date.",
}
STATUSES = {
    Status.MET: "Recorded as done by the due date.",
    Status.MISSED: "Recorded as done after the due date.",
    Status.DUE: "Not recorded as done, and the due date has not passed.",
    Status.OVERDUE: "Not recorded as done, and the due date has passed.",
    Status.NO_DATE: "There is no date to judge by.",
    Status.UNDETERMINED: "A date that the limit is worked out from is missing; or the day has "
    "passed, and the number is only an expectation, or no reading is the headline.",
}
# Said in full, where the words at the foot of an answer are short of room.
MARKS = {
    Mark.ASSUMED: "Aware on that day (else --aware).",
    Mark.PROJECTED: "If the step before is taken on its last day.",
    Mark.PROVISIONAL: "Looks past the published bank holidays, and may change.",
}
