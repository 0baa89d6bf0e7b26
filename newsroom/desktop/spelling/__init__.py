"""Wavy lines under wrong words, suggestions, and the newsroom's dictionary."""
