"""The page as export will write it, shown while the article is written."""

from __future__ import annotations

from newsroom.desktop.preview.preview import Preview
from newsroom.desktop.preview.start import PAGES, register_scheme

__all__ = ["PAGES", "Preview", "register_scheme"]
