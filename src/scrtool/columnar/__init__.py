"""The declarations compiled to tables and columns, which any engine of tables can join.

One set of rules: what is written here says in columns what ``scrtool.engine`` says of one case,
and a test holds the two equal row for row. No engine is imported and no row of a case is read.
"""
