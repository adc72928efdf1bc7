"""Typer in parts: half of it (its shell, its prompts, its type guessing) is never used here.

See docs/decisions/0010.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec
from typing import Any


def import_in_parts() -> None:
    """Let parts of Typer be imported without the whole of it, which takes 12 ms.

    The package is in its place but has not run; asked for a name of its own, it runs.
    """
    spec = None if "typer" in sys.modules else find_spec("typer")
    if spec is None or spec.loader is None:
        return
    load = spec.loader.exec_module
    typer = sys.modules["typer"] = module_from_spec(spec)

    def whole(name: str) -> Any:
        if name.startswith("_"):  # a part such as ``typer._click``, or what Python looks for
            raise AttributeError(name)
        del typer.__dict__["__getattr__"]
        load(typer)
        return getattr(typer, name)

    typer.__dict__["__getattr__"] = whole
