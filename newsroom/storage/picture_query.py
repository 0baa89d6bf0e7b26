"""What is asked of the kept pictures as text: which are not what was kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from newsroom.domain.message import Message
from newsroom.storage.question import Ask, Question


def damaged(ask: Ask) -> Iterator[str]:
    """Yield the hashes of the pictures that are not what was kept; one at a time is read."""
    for (sha256,) in ask(Question("SELECT sha256 FROM picture")):
        rows = ask(Question("SELECT data FROM picture WHERE sha256 = ?", (sha256,)))
        if not rows or hashlib.sha256(rows[0][0]).hexdigest() != sha256:
            yield sha256


def damage(sha256: str) -> Message:
    """Return what is said of a picture whose bytes are not what was kept."""
    return Message(
        "The picture {picture} is damaged. Take its file in again, or restore a backup.",
        picture=sha256[:16],
    )
