"""A glance at a newsroom that is closed: the first page of a list, before the newsroom is opened.

Opening takes a lock, looks for what a crash left and imports SQLAlchemy, which is most of what a
start costs. A page is all that the window needs at first, and the driver alone gives it in some
milliseconds. Only the plainest case is looked at – a whole file of this schema that nobody has
open –; in every other one there is nothing to see, and the opening says what there is to say.
"""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

from newsroom.domain.listed import Filter, Page
from newsroom.domain.listing import Order
from newsroom.errors import NotOpened
from newsroom.storage import list_query
from newsroom.storage.condition import look_at
from newsroom.storage.head import APPLICATION_ID, SCHEMA, Head, read_head
from newsroom.storage.place import address_of

_PATIENCE = 0.2  # seconds, should somebody begin to write just now


def glance(path: Path, wanted: Filter, order: Order, limit: int) -> Page | None:
    """Return the first page of a list, None where it cannot be known so easily.

    Nothing is written, beside the file neither. The newsroom must not be open in this process.
    """
    if wanted.query.strip() or not _is_plain(path):
        return None
    try:
        connection = dbapi2.connect(
            f"{address_of(path.absolute())}?mode=ro", uri=True, timeout=_PATIENCE
        )
        try:
            for pragma in ("query_only=ON", "trusted_schema=OFF", "cell_size_check=ON"):
                connection.execute(f"PRAGMA {pragma}")
            rows, after = list_query.page(
                lambda question: connection.execute(*question).fetchall(),
                wanted,
                None,
                limit,
                order,
            )
        finally:
            connection.close()
        return Page(tuple(list_query.shown(row) for row in rows), after)
    except (dbapi2.Error, ValueError, TypeError):
        # A damaged page or entry, a writer that is quicker: the opening looks closer.
        return None


def _is_plain(path: Path) -> bool:
    try:
        condition = look_at(path)
        if condition.new or condition.logged or condition.unfinished:
            return False
        return read_head(path) == Head(APPLICATION_ID, SCHEMA)
    except (OSError, NotOpened):
        return False
