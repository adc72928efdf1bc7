"""What people hand over, read into the program's own types: options and files."""

from __future__ import annotations
