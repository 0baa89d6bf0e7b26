"""The newsroom's one file; SQLAlchemy lives here only."""
