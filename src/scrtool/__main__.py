"""``main``: the only place that catches an error, and turns it into words and an exit code."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from scrtool.errors import InputError, Problem, ScrtoolError

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run scrtool and return its exit code.

    Args:
        argv: What was typed after ``scrtool``; the process's own if None.
    """
    args = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    try:
        return _run(args)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_gone()
    except ScrtoolError as error:
        return _told(error, args)
    except OSError as error:
        reason = f"the answer cannot be written: {error.strerror}"
        return _told(InputError((Problem("standard output", None, reason),)), args)


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale, so that the same input gives the same bytes everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _run(args: list[str]) -> int:
    gc.disable()  # importing makes no garbage worth 4 ms of looking for it
    from scrtool.cli.lighter_typer import import_in_parts

    import_in_parts()
    from typer._click.exceptions import ClickException

    from scrtool.cli.app import application
    from scrtool.cli.output import deliver

    try:
        answer = application(args).main(args, prog_name="scrtool", standalone_mode=False)
    except ClickException as error:
        raise InputError((Problem("scrtool", None, error.format_message()),)) from None
    except SystemExit:  # Typer's own way out when the reader of its help has gone
        raise BrokenPipeError from None
    finally:
        gc.freeze()  # what is there now stays to the end: not looked through again, even at exit
        gc.enable()
    if not isinstance(answer, int):
        return deliver(answer)
    if sys.stdout:  # help or the version, already printed
        sys.stdout.flush()
    return answer


def _reader_gone() -> int:
    """End quietly: a reader that has seen enough is not an error."""
    # Python would complain again when it flushes at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _told(error: ScrtoolError, args: list[str]) -> int:
    """Say what is wrong on standard error: as text, or as JSON if JSON was asked for."""
    if sys.stderr:
        sys.stderr.write(_as_json(error) if _wants_json(args) else _as_text(error))
        sys.stderr.flush()
    return error.exit_code


def _wants_json(args: list[str]) -> bool:
    pairs = zip(args, [*args[1:], ""], strict=True)
    asked = {f"{name}={value}" for name, value in pairs} | set(args)
    return not asked.isdisjoint({"--format=json", "--format=ndjson"})


def _as_text(error: ScrtoolError) -> str:
    told = error.problems if isinstance(error, InputError) else (error,)
    lines = (_printable(str(problem)) for problem in told)
    return "".join(f"{'' if place else 'scrtool: '}{line}\n" for place, line in enumerate(lines))


def _printable(text: str) -> str:
    """Return *text* on one line, so that nothing typed can redraw a terminal."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode()
        for char in text
    )


def _as_json(error: ScrtoolError) -> str:
    import json

    problems = [p._asdict() for p in error.problems] if isinstance(error, InputError) else []
    told = {"exit_code": error.exit_code, "message": str(error), "problems": problems}
    return json.dumps({"error": told}, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main())
