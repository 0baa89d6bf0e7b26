"""The board: articles as cards, a column for each state."""
