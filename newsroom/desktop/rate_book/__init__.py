"""The rate book in the window: its table, its lines over time, and what came when."""
