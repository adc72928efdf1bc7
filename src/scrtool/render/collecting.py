"""Searching for garbage, put off while a large file is built of values that all stay."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SELDOM = 50_000, 20, 100


@contextmanager
def put_off() -> Iterator[None]:
    """Search for no garbage inside: a fifth of the time of a thousand cases, and nothing found."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def seldom() -> Iterator[None]:
    """Search for garbage less often inside: what a long run keeps is not looked through again.

    It is still searched, so that memory stays what it is.
    """
    usual = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*usual)
