"""What comes from other newsrooms: the inbox, conflicts, and what goes there."""
