"""What changed between two days, half-open, on an invented law."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.invented import ACT, ADVISORY, CLOCK, DUTY, TIMED, law, march

from scrtool.lawbook.changes import Changes, between
from scrtool.model import Clock, Duty, Edition, Overlay, Role, Unit

LONGER = CLOCK._replace(length=6)
BEGAN = Edition("first", "first", march(4), march(11))
THEN = Edition("second", "second", march(11), march(18), clocks=(LONGER,))
DUTIES = (TIMED._replace(editions=(BEGAN, THEN)),)
# Of this one only the month is known.
MONTH = TIMED._replace(
    editions=(
        Edition("first", "first", None, march(1), end_day_known=False),
        Edition("second", "second", march(1), None, start_day_known=False),
    )
)


def of(first: date, last: date, *duties: Duty) -> Changes:
    return between([law(*(duties or DUTIES))], first, last)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        pytest.param(1, 3, [], id="before"),
        pytest.param(3, 4, [(4, None, "first")], id="up-to-and-including-the-last-day"),
        pytest.param(4, 10, [], id="not-on-the-first-day"),
        pytest.param(10, 11, [(11, "first", "second")], id="from-one-to-the-next"),
        pytest.param(17, 18, [(18, "second", None)], id="the-end"),
        pytest.param(
            3,
            18,
            [(4, None, "first"), (11, "first", "second"), (18, "second", None)],
            id="every-one-in-order",
        ),
        pytest.param(11, 11, [], id="no-days-at-all"),
    ],
)
def test_changes_are_after_the_first_day_up_to_the_last(
    first: int, last: int, expected: list[tuple[int, str | None, str | None]]
) -> None:
    found = [
        (one.day.day, one.before and one.before.name, one.after and one.after.name)
        for one in of(march(first), march(last)).duties
    ]

    assert found == expected


def test_an_edition_that_was_always_in_force_begins_on_no_day() -> None:
    found = of(date(1978, 1, 1), date(2100, 12, 31), DUTY)

    assert (found.duties, found.perhaps, found.not_read) == ((), (), ())


def test_days_are_in_order_and_within_one_the_duties_are() -> None:
    later = DUTY._replace(id="fair.later", editions=(THEN,))
    earlier = DUTY._replace(id="fair.earlier", editions=(BEGAN,))
    found = of(march(1), march(11), later, earlier).duties

    assert [(one.day.day, one.duty.id) for one in found] == [
        (4, "fair.earlier"),
        (11, "fair.later"),
        (11, "fair.earlier"),
    ]


@pytest.mark.parametrize(
    ("first", "last", "changed", "perhaps"),
    [
        pytest.param(date(2024, 2, 28), date(2024, 2, 29), 0, 0, id="before-the-month"),
        pytest.param(date(2024, 2, 29), march(1), 1, 0, id="the-day-used"),
        pytest.param(march(1), march(2), 0, 1, id="from-the-day-used"),
        pytest.param(march(30), march(31), 0, 1, id="the-last-day-of-the-month"),
        pytest.param(march(31), date(2024, 4, 1), 0, 0, id="after-the-month"),
        pytest.param(march(5), march(5), 0, 0, id="no-days-at-all"),
    ],
)
def test_where_only_the_month_is_known_a_change_may_fall_in_the_rest_of_it(
    first: date, last: date, changed: int, perhaps: int
) -> None:
    found = of(first, last, MONTH)

    assert (len(found.duties), len(found.perhaps)) == (changed, perhaps)
    assert not any(one.day_known for one in (*found.duties, *found.perhaps))


def test_a_duty_whose_first_day_was_not_read_is_named_apart() -> None:
    unread = DUTY._replace(editions=(Edition("e", "e", None, None, start_day_known=False),))

    assert of(march(1), march(2), unread).not_read == ("fair.tell",)


@pytest.mark.parametrize(
    ("after", "moves"),
    [
        pytest.param(CLOCK._replace(citation=ACT._replace(short="A")), False, id="authority"),
        pytest.param(CLOCK._replace(note="said"), False, id="note"),
        pytest.param(CLOCK._replace(length=6), True, id="length"),
        pytest.param(CLOCK._replace(unit=Unit.DAY), True, id="unit"),
        pytest.param(CLOCK._replace(words="from the day"), True, id="start"),
        pytest.param(CLOCK._replace(role=Role.ALTERNATE), True, id="role"),
    ],
)
def test_a_number_moves_when_it_is_counted_otherwise(after: Clock, moves: bool) -> None:
    duty = TIMED._replace(
        editions=(
            Edition("a", "a", None, march(4)),
            Edition("b", "b", march(4), None, clocks=(after,)),
        )
    )
    (change,) = of(march(1), march(31), duty).duties

    assert change.moves is moves


def test_a_local_number_moves_nothing() -> None:
    duty = TIMED._replace(
        editions=(
            Edition("a", "a", None, march(4)),
            Edition("b", "b", march(4), None, clocks=(CLOCK, ADVISORY)),
        )
    )
    (change,) = of(march(1), march(31), duty).duties

    assert change.moves is False


def test_a_notice_begins_and_ends_on_its_days() -> None:
    notice = Overlay("notice", ("fair.tell",), march(4), march(18), "Beside it.", ACT)
    whole = law(DUTY, overlays=(notice,))

    def days(first: int, last: int) -> list[tuple[int, bool]]:
        found = between([whole], march(first), march(last)).notices
        return [(one.day.day, one.begins) for one in found]

    assert days(3, 18) == [(4, True), (18, False)]
    assert days(4, 17) == []
