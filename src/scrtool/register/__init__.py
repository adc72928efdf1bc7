"""A register of cases: one row for every case and duty (contract section 4).

Pure: source rows come in as facts, and leave as rows of text. No file, no terminal.
"""

from __future__ import annotations

from scrtool.register.rows import COLUMNS, BatchRow, rows

__all__ = ["COLUMNS", "BatchRow", "rows"]
