"""What people do in a newsroom, one file per use; no Qt and no SQL."""
