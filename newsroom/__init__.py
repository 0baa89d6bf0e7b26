"""Newsroom: a desktop newsroom that writes, checks and publishes without a network."""

__version__ = "0.1.0"
