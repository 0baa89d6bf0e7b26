"""How long the trash keeps what is in it."""

from __future__ import annotations

from datetime import datetime, timedelta

KEPT_DAYS = 30


def days_left(trashed_at: datetime, now: datetime) -> int:
    """Return for how many days more an article can be taken back, begun days as whole ones."""
    left = trashed_at + timedelta(days=KEPT_DAYS) - now
    return min(KEPT_DAYS, max(0, -(-left // timedelta(days=1))))
