"""Templates for recurring kinds of story: the program's, and the newsroom's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from newsroom import paths
from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.template import Template
from newsroom.errors import InputRefused, NotFound
from newsroom.services.editing import Editing
from newsroom.storage import house
from newsroom.storage.engine import Engine

KINDS = ("decree", "interview", "weather", "match")
"""The kinds under `resources/templates`, in the order in which they are offered."""

_LONGEST_NAME = 80
_FOLDERS = {
    Language.KAZAKH: "kk",
    Language.KAZAKH_LATIN: "kk",
    Language.KAZAKH_ARABIC: "kk",
    Language.RUSSIAN: "ru",
    Language.ENGLISH: "en",
}


class Templates:
    """Lists templates, keeps new ones, and begins articles with them."""

    def __init__(self, engine: Engine, house_of: Callable[[], House], editing: Editing) -> None:
        self._engine = engine
        self._house = house_of
        self._editing = editing

    def listing(self) -> tuple[Template, ...]:
        """Return the program's templates in the house's language, then the newsroom's own."""
        folder = paths.resource("templates", _FOLDERS[self._house().language])
        ours = [
            Template(kind, _read((folder / f"{kind}.md").read_text(encoding="utf-8")), kind)
            for kind in KINDS
        ]
        with self._engine.reading() as session:
            return (*ours, *house.templates(session))

    def begin(self, template: Template) -> Content:
        """Return the content of a new article: the template's, with today's date and the byline."""
        blank = self._editing.blank()
        content = template.content
        return replace(
            content, date=blank.date, byline=content.byline or blank.byline, slug="", views=None
        )

    def keep(self, name: str, content: Content) -> Template:
        """Keep an article's content as a template, in place of the newsroom's own of that name.

        Raises `InputRefused` for a name that is empty or too long, and `StorageFailed`.
        """
        name = " ".join(name.split())
        if not 0 < len(name) <= _LONGEST_NAME:
            raise InputRefused(
                Message(
                    "A template needs a name of 1 to {most} characters. Nothing was kept.",
                    most=_LONGEST_NAME,
                )
            )
        kept = replace(content, date=None, time=None, slug="", views=None, embargo=None)
        template = Template(name, kept)
        with self._engine.writing() as session:
            others = [one for one in house.templates(session) if one.name != name]
            house.put_templates(session, [*others, template])
        return template

    def remove(self, name: str) -> None:
        """Remove one of the newsroom's own templates; raises `NotFound`."""
        with self._engine.writing() as session:
            known = house.templates(session)
            others = [one for one in known if one.name != name]
            if len(others) == len(known):
                raise NotFound(Message("There is no template {name}.", name=name))
            house.put_templates(session, others)


def _read(text: str) -> Content:
    from newsroom.text.front_matter import read_markdown  # noqa: PLC0415

    return read_markdown(text).content
