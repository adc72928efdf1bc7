"""Registers of cases, read from files: their bytes, their rows, their columns, their cells.

No rule and no date is worked out here, and nothing is guessed: what cannot be read is told
with its row and column.
"""
