"""Pipes, signals, closed streams and encodings, in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from tests.cli.program import command, environment, run, spawn

ONE_DATE = ("deadlines", "--incident", "2024-03-01")
# As a machine without any language set up, and a Python that may not make up for it.
BARE = {"LANG": "C", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
MANY_DATES = b"2024-03-01\n" * 100_000


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(ONE_DATE, id="plain"),
        pytest.param((*ONE_DATE, "--format", "table"), id="table"),
        pytest.param((*ONE_DATE, "--format", "json", "--all"), id="json"),
        pytest.param(("notify-check",), id="notify-check"),
        pytest.param(("rules", "list", "--format", "markdown"), id="rules"),
        pytest.param(("workdays", "add", "5", "2024-03-01"), id="workdays-one-date"),
        pytest.param(("workdays", "add", "5"), id="workdays-filter"),
        pytest.param(("workdays", "list", "2026"), id="workdays-list"),
        pytest.param(("--version",), id="version"),
        pytest.param(("--help",), id="help"),
        pytest.param(("deadlines", "--help"), id="help-of-a-command"),
    ],
)
@pytest.mark.parametrize("told", ["apart", "in-the-same-pipe"])
def test_a_reader_that_has_gone_away_is_not_an_error(words: tuple[str, ...], told: str) -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        ended = subprocess.run(  # noqa: S603  our own program
            command(*words),
            input=MANY_DATES,
            stdout=write,
            stderr=subprocess.PIPE if told == "apart" else write,
            env=environment(),
            check=False,
        )
    finally:
        os.close(write)
    assert (ended.returncode, ended.stderr or b"") == (0, b"")


def test_a_reader_that_goes_away_half_way_is_not_an_error() -> None:
    with subprocess.Popen(  # noqa: S603  our own program
        command("workdays", "add", "5"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdin.write(b"2024-03-01\n")
        running.stdin.flush()
        assert running.stdout.readline() == b"2024-03-08\n", "each line is answered as it comes"
        running.stdout.close()
        try:
            running.stdin.write(MANY_DATES)
            running.stdin.close()
        except BrokenPipeError:
            pass
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_interrupted_it_ends_with_130_and_says_nothing() -> None:
    with subprocess.Popen(  # noqa: S603  our own program
        command("workdays", "add", "5"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdin.write(b"2024-03-01\n")
        running.stdin.flush()
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=20) == 130
        assert running.stderr.read() == b""


CLOSED = """
import os, subprocess, sys
closed, *words = sys.argv[1:]
sys.exit(subprocess.call(words, preexec_fn=lambda: os.close(int(closed))))
"""


def with_closed(stream: int, *words: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program with one of its three streams closed, as ``<&-`` and ``>&-`` do."""
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", CLOSED, str(stream), *command(*words)],
        capture_output=True,
        env=environment(),
        check=False,
    )


@pytest.mark.parametrize(
    ("stream", "words", "code"),
    [
        pytest.param(0, ONE_DATE, 0, id="no-input-wanted"),
        pytest.param(0, ("workdays", "add", "5", "2024-03-01"), 0, id="no-input-for-one-date"),
        pytest.param(0, ("workdays", "add", "5"), 2, id="no-input-for-the-filter"),
        pytest.param(2, ONE_DATE, 0, id="nowhere-to-talk"),
        pytest.param(2, (*ONE_DATE, "--notified", "2024-03-11"), 0, id="nowhere-to-question"),
        pytest.param(2, ("deadlines", "--incident", "soon"), 2, id="nowhere-to-complain"),
    ],
)
def test_a_stream_that_is_closed_is_done_without(
    stream: int, words: tuple[str, ...], code: int
) -> None:
    ended = with_closed(stream, *words)

    assert ended.returncode == code
    assert b"Traceback" not in ended.stderr


@pytest.mark.parametrize("words", [ONE_DATE, ("workdays", "add", "5", "2024-03-01")])
def test_nowhere_to_write_the_answer_is_told_and_is_no_success(words: tuple[str, ...]) -> None:
    ended = with_closed(1, *words)

    assert ended.returncode not in {0, 1}
    assert ended.stderr.startswith(b"scrtool: ")
    assert b"Traceback" not in ended.stderr


@pytest.mark.parametrize(
    "words", [ONE_DATE, ("workdays", "list", "2026"), ("workdays", "add", "5")]
)
def test_a_full_disk_is_told_and_is_no_success(words: tuple[str, ...]) -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(  # noqa: S603  our own program
            command(*words),
            input=b"2024-03-01\n",
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )

    assert ended.returncode not in {0, 1}
    assert ended.stderr.startswith(b"scrtool: ")
    assert b"No space left on device" in ended.stderr
    assert b"Traceback" not in ended.stderr


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("workdays", "list", "2026"), id="an-apostrophe"),
        pytest.param(("rules", "list", "--format", "markdown"), id="arrows"),
        pytest.param((*ONE_DATE, "--fields", "id", "--format", "table"), id="a-rule-in-a-table"),
        pytest.param(("--help",), id="dots-in-help"),
        pytest.param(("explain", "england.notify-panel", "--from", "2026-12-24"), id="explain"),
    ],
)
@pytest.mark.parametrize(
    "env",
    [
        pytest.param(BARE, id="no-language"),
        pytest.param({"LANG": "C"}, id="lang-c"),
        pytest.param({"PYTHONIOENCODING": "latin-1"}, id="another-encoding"),
    ],
)
def test_data_is_utf_8_whatever_the_machine_speaks(
    words: tuple[str, ...], env: dict[str, str]
) -> None:
    ran = spawn(*words, env=env)

    assert (ran.code, ran.err) == (0, b"")
    assert ran.out == run(*words).out


@pytest.mark.parametrize("env", [BARE, {"LANG": "C"}, {"LC_ALL": "C.UTF-8"}])
def test_bytes_that_are_no_text_are_refused_and_not_echoed_raw(env: dict[str, str]) -> None:
    for words in (
        (b"deadlines", b"--incident", b"2024-03-0\xff"),
        (b"\xff",),
        (*ONE_DATE, b"--\xff"),
    ):
        ran = spawn(*words, env=env)
        assert (ran.code, ran.out) == (2, b"")
        assert ran.err.startswith(b"scrtool: ")
        assert ran.err.decode("ascii").count("Traceback") == 0


def test_a_reference_that_is_no_text_is_refused() -> None:
    for style in ("json", "csv", "plain"):
        ran = spawn(*ONE_DATE, "--ref", b"\xff\xfe", "--format", style)
        assert (ran.code, ran.out) == (2, b"")
        assert b"--ref" in ran.err


def test_a_file_named_in_bytes_that_are_no_text_can_be_written_and_read() -> None:
    ran = spawn(*ONE_DATE, "--bank-holidays", b"no-such-\xff.json")

    assert ran.code == 2
    assert b"cannot be read: No such file or directory" in ran.err
