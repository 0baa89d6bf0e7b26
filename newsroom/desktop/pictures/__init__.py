"""Pictures in the window: taking them in, their words, and the part that is shown."""
