"""The names that a bundle's files may have, on every system that may unpack it."""

from __future__ import annotations

import re

from newsroom.domain.message import Message
from newsroom.errors import InputRefused

_LONGEST = 240
_PART = re.compile(r"[a-z0-9][a-z0-9._-]*", re.ASCII | re.IGNORECASE)
# Windows gives these to devices, whatever stands behind the first point.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{name}{n}" for name in ("com", "lpt") for n in range(10)}
)


def check_name(path: str) -> None:
    """Refuse a path that is not plain ASCII words between slashes; raises `InputRefused`."""
    parts = path.split("/")
    if len(path) > _LONGEST or not all(
        _PART.fullmatch(part)
        and not part.endswith(".")
        and part.split(".")[0].lower() not in _DEVICES
        for part in parts
    ):
        raise InputRefused(
            Message(
                "The bundle has a file with a name that it may not have: {path}. "
                "Nothing was written.",
                path=path[:_LONGEST],
            )
        )
