"""Backups in the window: the list, restoring, and those that are made by themselves."""
