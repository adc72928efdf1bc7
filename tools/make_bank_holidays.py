"""Write src/scrtool/_bank_holidays.py from data/govuk-bank-holidays.json.

Run it after replacing the JSON with a newer download. With ``--check`` it
writes nothing and exits 1 if the module is out of date.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "data" / "govuk-bank-holidays.json"
MODULE = ROOT / "src" / "scrtool" / "_bank_holidays.py"
DIVISIONS = ("england-and-wales", "scotland", "northern-ireland")

HEADER = '''"""Bank holidays of the three divisions, as GOV.UK lists them. Generated: do not edit.

Made from data/govuk-bank-holidays.json by tools/make_bank_holidays.py.
Contains public sector information licensed under the Open Government Licence v3.0.
"""

from __future__ import annotations

from datetime import date
'''


def literal(day: date) -> str:
    """Return *day* as Python."""
    return f"date({day.year}, {day.month}, {day.day})"


def named(title: str, notes: str) -> str:
    """Return a holiday's name with GOV.UK's note, as "Boxing Day (substitute day)"."""
    return f"{title} ({notes[0].lower()}{notes[1:]})" if notes else title


def holidays(events: list[dict[str, str]]) -> dict[date, str]:
    """Return the names of one division's holidays by date."""
    return {date.fromisoformat(e["date"]): named(e["title"], e["notes"]) for e in events}


def table(division: str, days: dict[date, str]) -> str:
    """Return one division's holidays as a Python dictionary, a line each."""
    lines = [f'    {literal(day)}: "{name}",' for day, name in sorted(days.items())]
    name = division.upper().replace("-", "_")
    return "\n".join([f"\n{name} = {{", *lines, "}\n"])


def module(text: str) -> str:
    """Return the generated module for GOV.UK's JSON.

    Args:
        text: The whole JSON file.

    Raises:
        ValueError: the divisions do not end on the same date, or not in the same
            year as they begin; the module has one reach for all three.
    """
    data = json.loads(text)
    lists = {division: holidays(data[division]["events"]) for division in DIVISIONS}
    reaches = {(min(days).year, max(days)) for days in lists.values()}
    if len(reaches) != 1:
        raise ValueError(f"the divisions reach differently: {reaches}")
    year, last = reaches.pop()
    reach = (
        f"\nFIRST = {literal(date(year, 1, 1))}  # 1 January of the first year listed\n"
        f"LAST = {literal(last)}  # the last date listed\n"
    )
    return HEADER + reach + "".join(table(*item) for item in lists.items())


def main(arguments: list[str]) -> int:
    """Write the module, or with ``--check`` say whether it is up to date.

    Args:
        arguments: The command line without the program's name.

    Returns:
        0, or 1 if ``--check`` found the module out of date.
    """
    wanted = module(SOURCE.read_text(encoding="utf-8"))
    if arguments != ["--check"]:
        MODULE.write_text(wanted, encoding="utf-8", newline="\n")
        return 0
    if MODULE.read_text(encoding="utf-8") == wanted:
        return 0
    sys.stderr.write(f"{MODULE.name} is out of date: run tools/make_bank_holidays.py\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
