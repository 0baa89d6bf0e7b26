"""Giving back text that was typed and never saved."""
