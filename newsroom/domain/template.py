"""A template: what a recurring kind of story begins with."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.article import Content


@dataclass(frozen=True, slots=True)
class Template:
    """Content to begin an article with. `kind` names one that comes with the program.

    Those of a newsroom's own have no kind, and the name that somebody gave them.
    """

    name: str
    content: Content
    kind: str = ""
