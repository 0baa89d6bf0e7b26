"""The settings, in pages: those that travel with the newsroom, and those of this machine."""
