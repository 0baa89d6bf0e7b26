"""What to look at before articles go out to readers."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.proof import Remark


@dataclass(frozen=True, slots=True)
class Problem:
    """A remark on one of the articles that are about to go out."""

    article: int
    headline: str
    remark: Remark
