"""The passphrase of a newsroom: asking for it, choosing one, and locking."""
