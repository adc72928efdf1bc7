"""Every exception raised on purpose. Wording of a message lives where it is raised."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing wrong with the input: where, what was typed, what was expected.

    ``typed`` is None when the trouble is not one value (a file that cannot be
    read, two dates that cannot both be right).
    """

    where: str
    typed: str | None
    expected: str

    def __str__(self) -> str:
        if self.typed is None:
            return f"{self.where}: {self.expected}"
        return f"{self.where}: {self.typed!r} is not usable; expected {self.expected}"


class ScrtoolError(Exception):
    """Base of every error raised on purpose; ``exit_code`` is the process's."""

    exit_code = 70


class InputError(ScrtoolError):
    """The input cannot be used. Carries *every* problem, not the first."""

    exit_code = 2

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class RuleError(ScrtoolError):
    """A rule is declared wrongly: our bug, never the user's."""

    exit_code = 70
