"""What pytest must know before it collects: our options, and the group of external tests.

Fixtures do not belong here.
"""

from __future__ import annotations

import pytest

LEFT_OUT = pytest.StashKey[int]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add our options: pytest learns of them here or not at all."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files again")
    parser.addoption(
        "--external",
        action="store_true",
        help="run only the tests marked external: they need a program other than Python",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep one of the two groups, and count the other if it is the external one."""
    external = [item for item in items if item.get_closest_marker("external")]
    rest = [item for item in items if not item.get_closest_marker("external")]
    kept, left = (external, rest) if config.getoption("external") else (rest, external)
    items[:] = kept
    config.hook.pytest_deselected(items=left)
    config.stash[LEFT_OUT] = 0 if left is rest else len(left)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say what was left out, so that nobody takes silence for a pass."""
    if not config.getoption("external"):
        terminalreporter.write_line(
            f"external tests left out: {config.stash.get(LEFT_OUT, 0)}"
            " (they need a program other than Python; run them with ./bin/test --external)"
        )
