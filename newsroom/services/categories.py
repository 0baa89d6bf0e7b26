"""Categories: those a newsroom starts with, and new ones as they are first used."""

from __future__ import annotations

from newsroom.domain.newsroom import Category
from newsroom.storage import house
from newsroom.storage.sessions import Session
from newsroom.text.slugs import TAKEN_FOLDERS, slug

# The house's rubrics, each with its IPTC Media Topic where there is one.
STARTING = (
    Category("Президент", "prezident", "11000000"),
    Category("Саясат", "saiasat", "11000000"),
    Category("Экономика", "ekonomika", "04000000"),
    Category("Қоғам", "qogam", "14000000"),
    Category("Әлем", "alem", ""),
    Category("Білім", "bilim", "05000000"),
    Category("Мәдениет", "madeniet", "01000000"),
    Category("Спорт", "sport", "15000000"),
)


def ensure_category(session: Session, name: str) -> None:
    """Add the category when the newsroom has none of that name; an empty name is none."""
    known = house.categories(session)
    if not name or any(category.name == name for category in known):
        return
    wanted = slug(name) or "category"
    taken = TAKEN_FOLDERS | {category.slug for category in known}
    free = wanted
    number = 2
    while free in taken:
        free = f"{wanted}-{number}"
        number += 1
    house.add_category(session, Category(name, free))
