"""The main window: layout, actions, status."""
