"""Where checklist items stand, in words, and the pages that no duty rests on. No items here."""

from __future__ import annotations

from scrtool.model import Source

CONVENTION = "this project's convention"
PUBLISHED_SUMMARY = "published summary of the process"
GUIDANCE_NOT_READ = "guidance, not read in the original"

# The sheet names these areas without saying which of their pages was read.
DEVON_PAGE = Source("Devon", "Devon, local page (which one was not recorded)")
DEVON_INEQUALITIES = Source(
    "Devon (racism and inequalities)",
    "Devon, page on racism and inequalities (address not recorded)",
)
ISLINGTON = Source("Islington", "Islington, local page (address not recorded)")
