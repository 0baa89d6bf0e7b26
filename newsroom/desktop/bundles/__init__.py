"""Exporting bundles and checking them."""
