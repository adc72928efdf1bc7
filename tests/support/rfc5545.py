"""A calendar file read by the letter of RFC 5545, apart from the library that wrote it."""

from __future__ import annotations

import re

LINE = re.compile(r"(?P<name>[A-Za-z0-9-]+)(?P<params>(?:;[A-Za-z0-9-]+=[^;:,]+)*):(?P<value>.*)")
TEXT = {
    *("SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "UID", "STATUS"),
    *("PRODID", "TRANSP"),
}
# What a text may be made of: no control character, no bare backslash, comma or semicolon.
SOUND = re.compile(r"(?:[^\x00-\x08\x0a-\x1f\x7f\\,;]|\\[\\,;nN])*")
ESCAPED = re.compile(r"\\(.)")
NEEDED = {
    "VCALENDAR": {"PRODID", "VERSION"},
    "VEVENT": {"UID", "DTSTAMP", "DTSTART"},
    "VJOURNAL": {"UID", "DTSTAMP"},
    "VALARM": {"ACTION", "TRIGGER", "DESCRIPTION"},
}


class Component:
    """A component: its name, its properties as they stand in the file, those inside it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.values: dict[str, str] = {}
        self.inside: list[Component] = []

    def __getitem__(self, name: str) -> str:
        return self.values[name]

    def text(self, name: str) -> str:
        """Return a text as it was before it was escaped."""
        return ESCAPED.sub(lambda found: {"n": "\n", "N": "\n"}.get(found[1], found[1]), self[name])

    def all(self, name: str) -> list[Component]:
        return [one for one in self.inside if one.name == name]


def unfolded(data: bytes) -> list[str]:
    """Return the lines of a file, having seen that each is folded as it should be."""
    assert data.endswith(b"\r\n")
    lines = data.removesuffix(b"\r\n").split(b"\r\n")
    assert not [line for line in lines if b"\r" in line or b"\n" in line]
    assert not [line for line in lines if len(line) > 75]
    whole = [line.decode() for line in lines]  # so no letter is cut in two
    joined: list[str] = []
    for line in whole:
        if line.startswith(" "):
            joined[-1] += line[1:]
        else:
            joined.append(line)
    return joined


def read(data: bytes) -> Component:
    """Return the one calendar of a file, having seen that all of it is sound."""
    root = Component("")
    open_ones = [root]
    for line in unfolded(data):
        found = LINE.fullmatch(line)
        assert found, line
        _take(found["name"], found["value"], open_ones)
    assert open_ones == [root]
    (calendar,) = root.inside
    _check(calendar)
    names = [one["UID"] for one in calendar.inside]
    assert len(names) == len(set(names))
    return calendar


def _take(name: str, value: str, open_ones: list[Component]) -> None:
    if name == "BEGIN":
        component = Component(value)
        open_ones[-1].inside.append(component)
        open_ones.append(component)
    elif name == "END":
        assert open_ones.pop().name == value
    else:
        assert name not in open_ones[-1].values, name
        assert name not in TEXT or SOUND.fullmatch(value), value
        open_ones[-1].values[name] = value


def _check(component: Component) -> None:
    assert component.values.keys() >= NEEDED[component.name]
    for one in component.inside:
        _check(one)
