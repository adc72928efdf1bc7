"""A run over a register as it goes: on a terminal, in a pipe, broken off, and on a bad disk."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from tests.cli.program import command, environment, run, spawn
from tests.cli.registers import AS_OF, count

from scrtool.cli.progress_bar import ProgressBar
from scrtool.errors import InputError
from scrtool.intake.register.decoded import Decoded

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of Unix")
ROW = "A{},2024-03-01\n"


def started(*options: str, err: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
    """Start the program, reading a register from a pipe."""
    return subprocess.Popen(  # noqa: S603  our own program
        command("batch", "-", "--as-of", AS_OF, *options),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=err,
        env=environment(),
    )


def test_a_run_broken_off_leaves_no_half_file(tmp_path: Path) -> None:
    ran = started("--output", str(tmp_path / "out.csv"))
    assert ran.stdin
    ran.stdin.write(b"ref,incident\n" + ROW.format(1).encode())
    ran.stdin.flush()
    until = time.monotonic() + 60
    while not any(tmp_path.iterdir()) and time.monotonic() < until:
        time.sleep(0.05)
    assert [path.suffix for path in tmp_path.iterdir()] == [".part"]
    ran.send_signal(signal.SIGINT)
    _, err = ran.communicate(timeout=60)
    assert (ran.returncode, err) == (130, b"")
    assert list(tmp_path.iterdir()) == []


def test_a_terminal_is_shown_how_far_a_long_run_has_come() -> None:
    ours, theirs = os.openpty()
    ran = started(err=theirs)
    assert ran.stdin
    ran.stdin.write(b"ref,incident\n" + "".join(map(ROW.format, range(600))).encode())
    ran.stdin.flush()
    time.sleep(2)
    ran.stdin.write("".join(map(ROW.format, range(600, 1200))).encode())
    ran.communicate(timeout=60)
    told = os.read(ours, 1 << 16)
    os.close(theirs)
    os.close(ours)
    assert b"00 rows\r\x1b[K" in told
    assert told.endswith(b"1,200 rows in = 1,200 answered + 0 refused; 28,800 rows out\r\n")


def test_nothing_is_drawn_in_a_pipe() -> None:
    data = "ref,incident\n" + "".join(map(ROW.format, range(600)))
    ran = spawn("batch", "-", "--as-of", AS_OF, stdin=data.encode())
    assert count(ran) == "600 rows in = 600 answered + 0 refused"
    assert b"\x1b" not in ran.err


@pytest.mark.parametrize(
    ("size", "read", "line"),
    [
        (0, 0, "1,500 rows"),
        (100, 50, "[###############...............]  50%  1,500 rows"),
        (100, 300, "[##############################] 100%  1,500 rows"),
    ],
)
def test_the_bar_says_how_much_has_been_read(size: int, read: int, line: str) -> None:
    assert ProgressBar(size, lambda: read).line(1500) == line


class Vanishing(io.BytesIO):
    """A file that is gone when it is read again."""

    def read1(self, size: int | None = -1, /) -> bytes:
        raise OSError(5, f"Input/output error after {size} bytes")


def test_a_file_that_vanishes_while_it_is_read() -> None:
    text = Decoded("cases.csv", Vanishing(), b"ref,incident\nA1,2024-03-01\n")
    with pytest.raises(InputError, match=r"cases\.csv: cannot be read to its end: Input/output"):
        list(text.lines())


@pytest.mark.skipif(not os.path.exists("/proc/self/mem"), reason="a file of Linux")
def test_a_file_that_cannot_be_read() -> None:
    ran = run("batch", "/proc/self/mem")
    assert (ran.code, ran.talk) == (2, ["mem: cannot be read: Input/output error"])


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    ran = started()
    assert ran.stdin
    assert ran.stdout
    ran.stdout.close()
    ran.stdin.write(b"ref,incident\n" + "".join(map(ROW.format, range(2000))).encode())
    ran.stdin.close()
    assert ran.stderr
    with ran.stderr as err:
        assert b"Traceback" not in err.read()
    assert ran.wait(timeout=60) == 0
