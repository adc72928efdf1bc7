"""Answers that cannot all be true, and what they leave open of each other."""

from __future__ import annotations

from scrtool.facts.events import Event
from scrtool.facts.places import Nation
from scrtool.facts.questions import Fact

_ADULT = range(18, 1000)
_TOO_YOUNG = range(16)
Said = tuple[str, bool | range | Nation]
# Two answers that cannot both be true, and what to do about it.
CONTRADICTIONS: tuple[tuple[Said, Said, str], ...] = (
    (
        (Fact.DIED, True),
        (Fact.SERIOUSLY_HARMED, True),
        "give one; for a child who was harmed and then died, give only the death",
    ),
    (
        (Fact.LOOKED_AFTER, True),
        (Fact.CARE_LEAVER, True),
        "give one; a care leaver is by definition no longer looked after",
    ),
    (
        (Event.SUSPECTED, True),
        (Fact.ABUSE, False),
        "give one; a day of first suspecting says that abuse or neglect is suspected",
    ),
    ((Fact.SUICIDE, True), (Fact.DIED, False), "give one; a suicide is a death"),
    ((Fact.SUICIDE, True), (Fact.SERIOUSLY_HARMED, True), "give one; a suicide is a death"),
    ((Fact.SUICIDE, True), (Fact.RECOVERED, True), "give one; a suicide is a death"),
    *(
        ((fact, True), (living, answer), "give one; that is said of a death")
        for fact in (
            Fact.EXTERNAL_CAUSE,
            Fact.UNEXPLAINED,
            Fact.SUDDEN,
            Fact.FROM_NEGLECT,
            Fact.SUSPICIOUS,
        )
        for living, answer in ((Fact.DIED, False), (Fact.SERIOUSLY_HARMED, True))
    ),
    (
        (Fact.LEARNING_REVIEW, True),
        (Fact.LEARNING_REVIEW_CONSIDERED, False),
        "give one; a learning review that is held was thought of",
    ),
    (
        (Fact.ADULT_NEEDS, True),
        ("age", range(18)),
        "give one; an adult with needs for care and support is 18 or over",
    ),
    ((Fact.RECOVERED, True), (Fact.DIED, True), "give one; a child who died has not recovered"),
    ((Fact.UNBORN, True), ("age", range(1000)), "give one; an unborn child has no age"),
    (
        (Fact.STILLBIRTH_UNATTENDED, True),
        (Fact.UNBORN, False),
        "give one; a stillborn child was not born alive",
    ),
    (
        (Fact.STILLBIRTH_UNATTENDED, True),
        ("age", range(1000)),
        "give one; a stillborn child has no age",
    ),
    (
        (Fact.SUDDEN, True),
        (Fact.UNEXPLAINED, False),
        "give one; a death that was sudden and unexplained was unexplained",
    ),
    (
        (Fact.LOOKED_AFTER, True),
        ("age", _ADULT),
        "give one; a looked-after child is under 18; from 18 give --care-leaver",
    ),
    (
        (Fact.CARE_LEAVER, True),
        ("age", _TOO_YOUNG),
        "give one; a care leaver was looked after for some time after 16",
    ),
    *(
        ((told, True), (Fact.DIED, False), "give one; what was notified is a death")
        for told in (Event.CHILD_DEATH_NOTIFIED, Event.MINISTERS_TOLD, Event.INSPECTORATE_TOLD)
    ),
    (
        (Event.RIDDOR_REPORTED, True),
        (Fact.WORK_RELATED, False),
        "give one; what was reported is a work-related accident",
    ),
    (
        (Fact.OUTSIDE_ENGLAND, True),
        ("nation", Nation.ENGLAND),
        "give one; what happened in England did not happen outside it",
    ),
    *(
        (
            (Fact.OUTSIDE_ENGLAND, False),
            ("nation", nation),
            "give one; what happened there happened outside England",
        )
        for nation in Nation
        if nation is not Nation.ENGLAND
    ),
)
# For each fact: if this answer would contradict that field, the other answer is implied.
OPPOSED: dict[str, list[tuple[bool, str, bool | range | Nation]]] = {}
for _one, _other, _ in CONTRADICTIONS:
    for (_field, _said), _against in ((_one, _other), (_other, _one)):
        if isinstance(_said, bool):
            OPPOSED.setdefault(_field, []).append((_said, *_against))
