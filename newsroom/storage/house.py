"""The newsroom's templates and its categories."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from sqlalchemy.dialects.sqlite import insert

from newsroom.domain.newsroom import Category
from newsroom.domain.revision import content_values, parse_content
from newsroom.domain.template import Template
from newsroom.storage import settings
from newsroom.storage.question import asking
from newsroom.storage.rows import CategoryRow
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
