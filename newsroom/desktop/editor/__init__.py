"""The place where an article is written: the Markdown editor and its actions."""

from __future__ import annotations

from newsroom.desktop.editor.editor import MarkdownEditor

__all__ = ["MarkdownEditor"]
