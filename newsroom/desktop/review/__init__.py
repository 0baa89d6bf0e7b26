"""Editors' comments beside the text."""
