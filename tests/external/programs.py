"""Programs other than Python that these tests need, and a terminal that tmux keeps."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from tests.cli.program import environment

if TYPE_CHECKING:
    from pathlib import Path

PROMPT = "ready> "


def needed(name: str) -> str:
    """Return where a program is; fail plainly where it is missing, and never skip."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is not installed; .ci/run lists what to install", pytrace=False)
    return found


def scrtool_in(folder: Path) -> str:
    """Put a command called ``scrtool`` into *folder*, and return a path that finds it first."""
    program = folder / "scrtool"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m scrtool "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return f"{folder}:{environment()['PATH']}"


class Terminal:
    """A shell in a tmux of its own, as wide and as high as asked."""

    def __init__(self, folder: Path, columns: int, lines: int, **env: str) -> None:
        self.base = [needed("tmux"), "-S", str(folder / "tmux"), "-f", "/dev/null"]
        told = environment({"PATH": scrtool_in(folder), "PS1": PROMPT, "HOME": str(folder), **env})
        del told["COLUMNS"], told["LINES"]
        shell = [needed("bash"), "--norc", "--noprofile"]
        size = ["-x", str(columns), "-y", str(lines)]
        self._run("new-session", "-d", *size, *shell, env=told)
        self._run("set-option", "-g", "status", "off")
        self._run("resize-window", *size)
        self.wait(PROMPT.strip())

    def close(self) -> None:
        """End the tmux that was started, and no other."""
        self._run("kill-server")

    def type(self, keys: str) -> None:
        """Type *keys* and press Enter."""
        self.press(keys)
        self._run("send-keys", "Enter")

    def press(self, keys: str) -> None:
        """Type *keys* as they are."""
        self._run("send-keys", "-l", "--", keys)

    def key(self, name: str) -> None:
        """Press one key by its name, such as ``Tab``."""
        self._run("send-keys", name)

    def screen(self, *options: str) -> list[str]:
        """Return what is to be seen now, line by line."""
        return self._run("capture-pane", "-p", *options).split("\n")[:-1]

    def wait(self, text: str) -> list[str]:
        """Return the screen once its last line that is not empty begins with *text*."""
        for _ in range(200):
            seen = [line for line in self.screen() if line.strip()]
            if seen and seen[-1].startswith(text):
                return seen
            time.sleep(0.05)
        pytest.fail(f"no {text!r} at the end of:\n" + "\n".join(self.screen()))

    def answer(self, command: str) -> list[str]:
        """Clear the screen, run *command*, and return what is seen once the prompt is back."""
        self.type("clear")
        self.wait(PROMPT.strip())
        self.type(f"{command}; PS1='done> '")
        seen = self.wait("done>")
        self.type(f"PS1='{PROMPT}'")
        return seen

    def _run(self, *words: str, env: dict[str, str] | None = None) -> str:
        ended = subprocess.run(  # noqa: S603  a program found by its name
            [*self.base, *words], capture_output=True, env=env, check=True
        )
        return ended.stdout.decode()
