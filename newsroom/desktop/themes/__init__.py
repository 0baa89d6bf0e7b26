"""Choosing the theme of the pages: the standard one, or a folder of the newsroom's own."""
