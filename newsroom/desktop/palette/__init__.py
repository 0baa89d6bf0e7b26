"""The command palette and the list of shortcuts: both read the window's own actions."""
