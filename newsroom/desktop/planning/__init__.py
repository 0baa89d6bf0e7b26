"""The planning: stories that are to be written."""
