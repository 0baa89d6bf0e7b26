"""The copy desk: what to look at in the text that is being written."""
