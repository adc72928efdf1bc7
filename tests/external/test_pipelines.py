"""The program between other programs: jq, a shell's pipes, a shell's completion."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from tests.cli.program import environment
from tests.external.programs import needed, scrtool_in

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


class Shell:
    """Bash with ``scrtool`` on its path; a pipe fails where any part of it does."""

    def __init__(self, folder: Path) -> None:
        self.env = environment({"PATH": scrtool_in(folder)})
        self.folder = folder

    def run(self, line: str) -> subprocess.CompletedProcess[bytes]:
        words = [needed("bash"), "--norc", "--noprofile", "-c", f"set -o pipefail; {line}"]
        return subprocess.run(  # noqa: S603  a line of these tests
            words, capture_output=True, env=self.env, cwd=self.folder, check=False
        )

    def out(self, line: str) -> str:
        ended = self.run(line)
        assert (ended.returncode, ended.stderr) == (0, b"")
        return ended.stdout.decode()


def test_jq_finds_the_first_due_date(shell: Shell) -> None:
    needed("jq")
    line = "scrtool deadlines --incident 2024-03-01 --format json | jq -r '.cases[0].items[0].due'"

    assert shell.out(line) == "2024-03-08\n"


def test_jq_reads_a_line_of_ndjson_at_a_time(shell: Shell) -> None:
    needed("jq")
    line = (
        "scrtool deadlines --incident 2024-03-01 --format ndjson"
        ' | jq -r \'select(.status == "due") | .id + " " + .safe\''
    )

    assert shell.out(line).splitlines() == [
        "england.notify-panel 2024-03-08",
        "england.notify-partners 2024-03-08",
        "england.rapid-review 2024-03-22",
        "england.rapid-review.send 2024-03-22",
    ]


def test_jq_reads_the_mistakes_from_standard_error(shell: Shell) -> None:
    needed("jq")
    line = "scrtool deadlines --incident soon --format json 2>&1 | jq -r '.error.problems[].typed'"

    ended = shell.run(line)
    assert (ended.returncode, ended.stdout) == (2, b"soon\n")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "scrtool deadlines --incident 2024-03-01 --all --format json | head -1", id="json"
        ),
        pytest.param("scrtool rules list --format markdown | head -1", id="markdown"),
        pytest.param(
            "yes 2024-03-01 | head -300000 | scrtool workdays add 5 | head -1", id="filter"
        ),
        pytest.param("scrtool --help | head -1", id="help"),
    ],
)
def test_head_may_close_the_pipe(shell: Shell, line: str) -> None:
    ended = shell.run(f'{line}; echo "${{PIPESTATUS[*]}}" >&2')
    (codes,) = ended.stderr.decode().splitlines()

    assert len(ended.stdout.splitlines()) == 1
    assert codes.split()[-2:] == ["0", "0"], "of scrtool, and of head"


def test_a_filter_in_the_middle_of_a_pipe_keeps_its_lines(shell: Shell) -> None:
    dates = r"printf '2024-03-01\r\n2024-03-28\r\n'"

    assert shell.out(f"{dates} | scrtool workdays add 5 | scrtool workdays sub 5") == (
        "2024-03-01\n2024-03-28\n"
    )


@pytest.mark.parametrize(
    ("place", "told"),
    [
        pytest.param(">(head -1); sleep 0.5", "id\r\n", id="another-process"),
        pytest.param("/dev/stdout | head -1", "id\r\n", id="standard-output-by-name"),
        pytest.param(
            "/dev/null; test -c /dev/null && echo still there", "still there\n", id="null"
        ),
    ],
)
def test_an_answer_may_go_to_what_is_no_file(shell: Shell, place: str, told: str) -> None:
    line = "scrtool deadlines --incident 2024-03-01 --format csv --fields id --output"

    assert shell.out(f"{line} {place}") == told


def test_a_shell_completes_with_the_script_it_is_given(shell: Shell) -> None:
    line = (
        'eval "$(scrtool --show-completion bash)";'
        "COMP_WORDS=(scrtool deadlines --rap); COMP_CWORD=2; _scrtool_completion scrtool;"
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )

    assert shell.out(f"export _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION=1; {line}") == (
        "--rapid-review-sent\n"
    )
