"""Deadlines by the column: a row for every case and duty, worked out by table look-ups.

Needs Polars, which comes with the extra ``scrtool[analyst]``. The same rules and the same
answers as ``scrtool batch``; nothing here is imported on the command line's usual path.
"""

from __future__ import annotations

try:
    import polars as _polars  # noqa: F401
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError(
        "scrtool.frame needs Polars; install it with: pip install 'scrtool[analyst]'",
        name=missing.name,
    ) from missing

from scrtool.frame.deadlines import deadlines

__all__ = ["deadlines"]
