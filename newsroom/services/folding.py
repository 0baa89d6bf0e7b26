"""What is typed to find a thing of the window, and what it is found in, folded alike."""

from __future__ import annotations

from newsroom.text.folding import fold

__all__ = ["fold"]
