"""Checking a bundle that came from anywhere."""

from __future__ import annotations

from newsroom.exchange.verify import Report, verify

__all__ = ["Report", "verify"]
