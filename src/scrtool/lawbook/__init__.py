"""What can be said of the rule book as a whole: which duties, what changed, what rests on what.

Pure functions over declarations. No case, no dates worked out, no wording.
"""
