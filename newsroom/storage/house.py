"""The newsroom's templates, its categories, and the kept renderings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress

from sqlalchemy.dialects.sqlite import insert

from newsroom.domain.newsroom import Category
from newsroom.domain.revision import content_values, parse_content
from newsroom.domain.template import Template
from newsroom.storage import settings
from newsroom.storage.question import asking
from newsroom.storage.rows import CategoryRow, RenderingRow
from newsroom.storage.sessions import Session

_TEMPLATES = "templates"


def templates(session: Session) -> tuple[Template, ...]:
    """Return the newsroom's own templates by name; one that cannot be read is passed over."""
    found = []
    for name, values in sorted((settings.get(asking(session), _TEMPLATES) or {}).items()):
        with suppress(ValueError):
            found.append(Template(str(name), parse_content(values)))
    return tuple(found)


def put_templates(session: Session, templates: Iterable[Template]) -> None:
    """Keep these as the newsroom's own templates, and no others."""
    values = {one.name: content_values(one.content) for one in templates}
    settings.put(session, _TEMPLATES, values)


def categories(session: Session) -> tuple[Category, ...]:
    """Return the categories in the newsroom's order."""
    return settings.categories(asking(session))


def add_category(session: Session, category: Category) -> None:
    """Add a category behind the others; one of that name changes nothing."""
    session.execute(
        insert(CategoryRow)
        .values(name=category.name, slug=category.slug, media_topic=category.media_topic)
        .on_conflict_do_nothing()
    )


def renderings(session: Session, keys: Sequence[str]) -> dict[str, bytes]:
    """Return the kept HTML, in UTF-8, for those of the keys that have any."""
    found: dict[str, bytes] = {}
    # Past the mappings: an export asks for ten thousand.
    cursor = session.connection().connection.cursor()
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        places = ",".join("?" * len(part))
        cursor.execute(
            f"SELECT key, CAST(html AS BLOB) FROM rendering WHERE key IN ({places})",  # noqa: S608
            part,
        )
        found.update(cursor.fetchall())
    return found


def put_renderings(session: Session, html: Mapping[str, str]) -> None:
    """Keep several bodies' HTML by its keys."""
    rows = [{"key": key, "html": value} for key, value in html.items()]
    if rows:
        session.execute(insert(RenderingRow).on_conflict_do_nothing(), rows)


def put_rendering(session: Session, key: str, html: str) -> None:
    """Keep a body's HTML under its key."""
    session.execute(insert(RenderingRow).values(key=key, html=html).on_conflict_do_nothing())
