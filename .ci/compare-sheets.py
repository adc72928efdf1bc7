"""Where the law sheets are at hand, compare their ids with those the program declares.

And look for every row of the worked examples among the ids of the tests. Run by ``.ci/run`` as
``compare-sheets.py SHEETS``; the product and its tests never need them.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scrtool import rules

if TYPE_CHECKING:
    from collections.abc import Iterator

SHEETS = ("england.md", "england-legacy.md", "linked-duties.md", "other-regimes.md")
# A duty is a heading of its own, or the first cell of a row.
DECLARED = re.compile(r"^(?:### |\| )`([a-z-]+(?:\.[a-z0-9-]+)+)`", re.MULTILINE)
EXAMPLES = "worked-examples.md"
TESTS = Path(__file__).parents[1] / "tests"
ROW = re.compile(r"^\| ([A-G]\d+) \|", re.MULTILINE)
# A row is named in the id of a case, as in "A19-a-sunday", or in the name of a test.
NAMED = re.compile(r'\bid="([^"]+)"|\bdef (test_\w+)')
NUMBER = re.compile(r"(?<![A-Za-z0-9])([A-Ga-g]\d+)(?![A-Za-z0-9])")


def main(folder: Path) -> int:
    """Print what only one side has, and each example without a test; return 1 if there is any."""
    return max(ids(folder), examples(folder))


def examples(folder: Path) -> int:
    """Print the rows of the worked examples that no test names; return 1 if there are any."""
    rows = ROW.findall((folder / EXAMPLES).read_text(encoding="utf-8"))
    named = set(_rows_named())
    for row in rows:
        if row not in named:
            print(f"a worked example without a test: {row}")
    print(f"{len(named.intersection(rows))} of {len(rows)} worked examples have a test")
    return int(not named.issuperset(rows))


def _rows_named() -> Iterator[str]:
    """Yield each row named in a test; checklists number their items in the same way."""
    for path in sorted(TESTS.rglob("test_*.py")):
        if "checklist" not in path.name:
            for found in NAMED.findall(path.read_text(encoding="utf-8")):
                yield from map(str.upper, NUMBER.findall("".join(found).replace("_", "-")))


def ids(folder: Path) -> int:
    """Print the ids that only one side has; return 1 if there are any."""
    wanted = {
        found
        for name in SHEETS
        for found in DECLARED.findall((folder / name).read_text(encoding="utf-8"))
    }
    there = set(rules.duties())
    for duty in sorted(wanted - there):
        print(f"in the sheets and not declared: {duty}")
    for duty in sorted(there - wanted):
        print(f"declared and not in the sheets: {duty}")
    print(f"{len(wanted & there)} ids in both")
    return int(wanted != there)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
