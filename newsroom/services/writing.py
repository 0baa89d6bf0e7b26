"""What the editor asks of the text while a person writes: finding, replacing, typographic signs."""

from __future__ import annotations

from newsroom.text.finding import Place, Wanted, find_all, replace_all
from newsroom.text.smart_typing import SMART, Correction, correct

__all__ = ["SMART", "Correction", "Place", "Wanted", "correct", "find_all", "replace_all"]
