"""The README shows what the program prints. ``./bin/test --update-golden`` writes it again."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)


def transcript(block: str) -> str:
    """Return the block as it should read: each command, then what it prints."""
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"{command}\n{output_of(command[2:])}" for command in commands)


def output_of(command: str) -> str:
    """Return what a command writes on both streams, as a terminal of 80 columns shows it."""
    program, *arguments = shlex.split(command)
    assert program == "scrtool"
    ran = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "scrtool", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={"COLUMNS": "80", "PYTHONPATH": str(ROOT / "src"), "SCRTOOL_TODAY": "2026-11-23"},
        check=False,
    )
    return ran.stdout.decode().replace("\r\n", "\n")


def test_every_transcript_is_what_the_program_prints(request: pytest.FixtureRequest) -> None:
    text = README.read_text(encoding="utf-8")
    true = BLOCK.sub(lambda found: f"```console\n{transcript(found[1])}```", text)
    if request.config.getoption("update_golden"):
        README.write_text(true, encoding="utf-8")
    assert text == true


def test_there_are_transcripts_of_the_three_first_commands() -> None:
    shown = "".join(BLOCK.findall(README.read_text(encoding="utf-8")))

    for command in ("deadlines", "notify-check", "explain"):
        assert f"$ scrtool {command} " in shown
