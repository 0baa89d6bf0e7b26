"""Runs the steps inside the transaction that `upgrade` opened."""

from __future__ import annotations

from alembic import context

from newsroom.storage.rows import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
