"""Polars is an extra: without it the package says so, and nothing else needs it."""

from __future__ import annotations

import subprocess
import sys

WITHOUT = 'import sys; sys.modules["polars"] = None; import scrtool.frame'
USUAL = """
import sys
from scrtool.__main__ import main
main(["deadlines", "--incident", "2024-03-01", "--format", "json"])
print(sorted({"polars", "scrtool.frame", "scrtool.columnar"} & set(sys.modules)), file=sys.stderr)
"""


def ran(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )


def test_the_frame_says_what_to_install() -> None:
    error = ran(WITHOUT).stderr.splitlines()[-1]

    assert error == (
        "ModuleNotFoundError: scrtool.frame needs Polars; "
        "install it with: pip install 'scrtool[analyst]'"
    )


def test_the_usual_path_loads_none_of_it() -> None:
    assert ran(USUAL).stderr.splitlines()[-1] == "[]"
