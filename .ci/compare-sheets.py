"""Where the law sheets are at hand, compare their ids with those the program declares.

Run by ``.ci/run`` as ``compare-sheets.py SHEETS``; the product and its tests never need them.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from scrtool import rules

SHEETS = ("england.md", "england-legacy.md", "linked-duties.md", "other-regimes.md")
# A duty is a heading of its own, or the first cell of a row.
DECLARED = re.compile(r"^(?:### |\| )`([a-z-]+(?:\.[a-z0-9-]+)+)`", re.MULTILINE)


def main(folder: Path) -> int:
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
