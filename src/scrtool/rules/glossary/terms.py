"""Terms of the process in the field's own words, as the sources define or use them.

Not here: abbreviations, facts and events, the words an answer is made of.
"""

from __future__ import annotations

from scrtool.facts import Term

TERMS = (
    Term(
        "at least",
        "Said of a period to keep something available: a date before which nothing may be "
        "withdrawn, not a deadline.",
    ),
    Term(
        "awareness",
        "The local authority's. Knowledge of its out-of-hours team is its knowledge (an "
        "inference; no source was found).",
    ),
    Term(
        "beginning with",
        "A period beginning with a day includes that day. Used only where the text says so.",
    ),
    Term(
        "business unit",
        "The office of the partnership, told when a notification is sent (local practice).",
    ),
    Term("calendar days", "Days after day 0, whether working days or not; day 0 is not counted."),
    Term(
        "child death review partners",
        "Whom a professional tells of the death of a live-born child under 18, whatever the cause "
        "(CDOP).",
    ),
    Term(
        "Child Safeguarding Incident Notification System",
        "The online form by which the local authority notifies the Panel, which shares each "
        "notification with the Department for Education and Ofsted.",
    ),
    Term(
        "clear days",
        "The other reading of a limit counted back from publication: one working day earlier.",
    ),
    Term(
        "clock",
        "From which event a number runs, and how long. Each clock has its own trigger, and each "
        "number its own authority.",
    ),
    Term(
        "clock hours",
        "Hours from the time of the event; weekends and holidays count. With a date alone the "
        "limit cannot be worked out to the hour.",
    ),
    Term(
        "concise review",
        "Wales: the child practice review held if, on every date in the window, the child was "
        "neither on the child protection register nor looked after.",
    ),
    Term(
        "COVID easement",
        "A notice from 30 March 2020, its end not known. It relaxed the rapid review's 15 working "
        "days, the six months for publication and the notice before publication, not the five "
        "working days for notification.",
    ),
    Term(
        "day 0",
        "The trigger day, whatever the hour. It is never counted.",
    ),
    Term(
        "depends on",
        "Printed beside a duty that rests on a fact not known, with the question to answer. Not "
        "known is not no.",
    ),
    Term("duty", "One thing one body must or should do. Its id never changes."),
    Term("duty holder", "The body that must or should do what the duty says."),
    Term(
        "edition",
        "A version of a duty. The trigger date chooses it, and it is always printed with its dates "
        "in force.",
    ),
    Term(
        "evidence",
        "How well the words are known, not how binding they are. Best first: official, "
        "corroborated, single-source, unconfirmed.",
    ),
    Term(
        "extended review",
        "Wales: the child practice review held if the child was on the child protection register "
        "or looked after on any date in the window.",
    ),
    Term("force", "How binding a duty or a number is. It follows the instrument, not a summary."),
    Term(
        "form DAC1",
        "Scotland: the form for telling the Scottish Ministers and the Care Inspectorate of the "
        "death of a person receiving aftercare.",
    ),
    Term(
        "form DCC1",
        "Scotland: the form for telling the Scottish Ministers and the Care Inspectorate of the "
        "death of a person in continuing care.",
    ),
    Term(
        "form DLC1",
        "Scotland: the form for telling the Scottish Ministers and the Care Inspectorate of the "
        "death of a looked-after child.",
    ),
    Term("home local authority", "The local authority where the child normally lives."),
    Term(
        "improvement information",
        "Suitable information about improvements, published instead where publishing the report "
        "is inappropriate.",
    ),
    Term(
        "LeDeR",
        "Reviews of deaths of people with a learning disability or autism (England). The pages "
        "read do not expand the name.",
    ),
    Term(
        "local authority designated officer",
        "Told where an adult who works with children may be responsible (unconfirmed, check the "
        "source).",
    ),
    Term(
        "local review",
        "A local child safeguarding practice review, which the safeguarding partners decide on "
        "after weighing the matters of SI 2018/789 reg 11.",
    ),
    Term("looked-after child", "A child whom a local authority is looking after."),
    Term(
        "months",
        "A period in months ends on the corresponding date, or on the last day of a month that is "
        "too short. It is not moved off a day that is not a working day.",
    ),
    Term(
        "national panel of independent experts",
        "Not the Panel: the body to which the final report of a serious case review went, from "
        "Working Together 2013 until 28 June 2018 (single source).",
    ),
    Term(
        "national review",
        "A review that the Panel decides on by complexity or national importance (single source).",
    ),
    Term("not encoded", "What the rule book leaves out, each with the reason."),
    Term(
        "notification",
        "The local authority's notice of a serious incident to the Panel; from 26 March 2015 to "
        "28 June 2018, to Ofsted and the local safeguarding children board.",
    ),
    Term("Panel", "The Child Safeguarding Practice Review Panel."),
    Term(
        "project convention",
        "This program's own way of counting or recording, as where no source settles the point.",
    ),
    Term(
        "number",
        "The figure in a clock. It has its own citation, force and evidence, apart from those of "
        "the duty.",
    ),
    Term(
        "published summary of the process",
        "An unattributed published summary: a secondary page, partly about the regime before 2018, "
        "useful only to corroborate.",
    ),
    Term(
        "rapid review",
        "The review that the safeguarding partners carry out once a notification to the Panel has "
        "been made. No notification, no rapid review; and none for a looked-after child's or care "
        "leaver's death notified only as such.",
    ),
    Term(
        "reading",
        "One way in which the sources let a clock be read: where it starts, how long it runs.",
    ),
    Term("recipient", "Who is told, and by which channel."),
    Term("regime", "A body of law and guidance on one kind of event, such as england or scotland."),
    Term(
        "responsible authority",
        "The local authority looking after the child, or responsible for the care leaver.",
    ),
    Term(
        "safe date",
        "The earliest date under any listed reading, headline or alternate. Shown with the "
        "headline whenever they differ.",
    ),
    Term(
        "safeguarding partners",
        "The local authority, the police and the integrated care board of an area.",
    ),
    Term(
        "serious case review",
        "The review that a local safeguarding children board in England carried out under the "
        "regulations of 2006, until the local transition ended.",
    ),
    Term(
        "transition",
        "29 June 2018 to 29 September 2019 at the latest: 12 months to publish local arrangements, "
        "3 more to start them. Until they began, the board kept serious case reviews.",
    ),
    Term(
        "trigger",
        "The day the clock runs from (day 0). If the clock has not started, or the duty has none, "
        "the date of the fact that switches the duty on.",
    ),
    Term("weeks", "7 days each."),
    Term(
        "window",
        "A stretch of days that is looked at, and no deadline: in Wales, the 6 months before the "
        "death or injury, or before the impairment was identified.",
    ),
    Term(
        "working day",
        "Monday to Friday, and not a bank or public holiday on the chosen calendar. The Act, the "
        "regulations and the guidance read do not define it.",
    ),
    Term(
        "Working Together",
        "Working Together to Safeguard Children, statutory guidance for England, by edition: "
        "2018, 2023 and 2026; for serious case reviews 2006, 2010, 2013 and 2015.",
    ),
)
