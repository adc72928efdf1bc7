"""A workbook as its parts: what is in it, whatever packed it."""

from __future__ import annotations

import io
import zipfile


def parts(data: bytes) -> list[tuple[str, bytes]]:
    """Return the name and the content of each part, in order.

    How small a part is packed differs from one build of zlib to the next.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]
