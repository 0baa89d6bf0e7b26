"""Handing a story over to somebody who has no newsroom."""
