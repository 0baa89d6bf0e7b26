"""Where an article's text names its pictures, for the window."""

from __future__ import annotations

from newsroom.text.picture_references import find_picture, reference, references

__all__ = ["find_picture", "reference", "references"]
