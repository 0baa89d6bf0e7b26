"""The help: pages of our own in the window's languages, read without a network."""
