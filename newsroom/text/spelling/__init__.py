"""Spelling: which words of a text no dictionary knows, behind one small interface."""

from __future__ import annotations

from newsroom.text.spelling.checker import Checker, Checking
from newsroom.text.spelling.dictionaries import CHECKED, WEAK, load
from newsroom.text.spelling.speller import Speller
from newsroom.text.spelling.words import Word, words_in, words_in_paragraph

__all__ = [
    "CHECKED",
    "WEAK",
    "Checker",
    "Checking",
    "Speller",
    "Word",
    "load",
    "words_in",
    "words_in_paragraph",
]
