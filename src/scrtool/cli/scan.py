"""Reading a command's words and options before Typer does, so that every mistake is found.

Typer stops at the first unknown option and silently takes the last of two. Only long
options are known here: ``--name value``, ``--name=value`` and flags.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from scrtool.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HELP = "--help"
STDIN = "-"
YES_OR_NO = ("yes", "no", "true", "false", "unknown")
END_OF_OPTIONS = "--"


class Known(NamedTuple):
    """An option that a command takes: its names, whether a value follows, whether it repeats."""

    names: tuple[str, ...]
    takes_value: bool
    repeats: bool


class Scanned(NamedTuple):
    """What Typer can parse, and every mistake in what was typed."""

    usable: list[str]
    problems: list[Problem]


class _Scan:
    """One pass over the arguments; ``rest`` is what is still to be read."""

    def __init__(self, known: Mapping[str, Known], words: int, args: Iterable[str]) -> None:
        self.known = known
        self.room = words
        self.takes_words = words > 0
        self.rest = list(args)
        self.used: dict[Known, list[str]] = {}
        self.options: list[str] = []
        self.words: list[str] = []
        self.problems: list[Problem] = []
        self.flag = ""  # the flag just read, if the last thing read was one

    def run(self) -> Scanned:
        while self.rest:
            typed = self.rest.pop(0)
            if typed == END_OF_OPTIONS:
                self._all_words()
            elif typed.startswith("-") and typed != STDIN:
                self._option(typed)
            else:
                self._word(typed)
                self.flag = ""
        return Scanned([*self.options, END_OF_OPTIONS, *self.words], self.problems)

    def _all_words(self) -> None:
        for typed in self.rest:
            self._word(typed)
        self.rest = []

    def _word(self, typed: str) -> None:
        if self.room:
            self.room -= 1
            self.words.append(typed)
        elif typed in YES_OR_NO and self.flag:
            self._tell(self.flag, f"takes no value; for no write {_no(self.flag)}")
        else:
            self._tell(typed, "not expected here; a date needs its option before it")

    def _option(self, typed: str) -> None:
        name, equals, _ = typed.partition("=")
        option = self.known.get(name)
        if option is None:
            self._unknown(name, bool(equals))
        elif not option.takes_value and equals:
            self._tell(name, "takes no value")
        elif option.takes_value and not equals:
            self._valued(name, option)
        else:
            self._take(name, option, typed)

    def _valued(self, name: str, option: Known) -> None:
        if not self.rest or self.rest[0].partition("=")[0] in self.known:
            self._tell(name, "expected a value after it")
        else:
            self._take(name, option, f"{name}={self.rest.pop(0)}")

    def _take(self, name: str, option: Known, typed: str) -> None:
        self.flag = "" if option.takes_value else name
        before = self.used.setdefault(option, [])
        before.append(name)
        if len(before) == 1 or option.repeats:
            self.options.append(typed)
        elif len(set(before)) > 1:
            self._tell(" and ".join(option.names), "say one or the other, not both")
        else:
            self._tell(option.names[0], "given more than once; expected once")

    def _unknown(self, name: str, has_value: bool) -> None:
        if name[1:].isdigit() and self.takes_words:
            self._tell(name, "expected 0 or more; to count back use sub")
            self._word(name[1:])
            return
        near = get_close_matches(name, self.known, n=2)
        self._tell(name, f"no such option{f'; did you mean {_or(near)}?' if near else ''}")
        meant_a_value = bool(near) and self.known[near[0]].takes_value and not has_value
        if meant_a_value and self.rest and not self.rest[0].startswith("-"):
            self.rest.pop(0)

    def _tell(self, where: str, expected: str) -> None:
        problem = Problem(where, None, expected)
        if problem not in self.problems:
            self.problems.append(problem)


def _no(flag: str) -> str:
    return f"--no-{flag.removeprefix('--no-').removeprefix('--')}"


def _or(names: Iterable[str]) -> str:
    return " or ".join(sorted(names))


def scan(options: Iterable[Known], words: int, args: Iterable[str]) -> Scanned:
    """Return what can be parsed of *args*, and what is wrong with the rest.

    Args:
        options: What the command takes.
        words: How many words without an option it takes.
        args: What was typed after the command.
    """
    known = {name: option for option in options for name in option.names}
    return _Scan(known, words, args).run()
