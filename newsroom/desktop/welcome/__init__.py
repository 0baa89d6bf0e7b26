"""The first minutes with a new newsroom."""
