"""An article that is ready to be published, and its address within a bundle."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsroom.domain.article import Article

# A slug may have come from another newsroom's bundle: nothing but this ever names a file. Longer
# ones are cut, because a path has a length that some file systems refuse.
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_SLUG = 120


@dataclass(frozen=True, slots=True)
class Story:
    """An article, and its body as `newsroom.text.markdown.render` gave it: sanitised HTML."""

    article: Article
    body_html: str


def address(article: Article) -> str:
    """Return the page's path within the bundle: `article/<id>-<slug>.html`, ASCII only.

    A slug that is not plain words joined by hyphens is left out of the address.
    """
    slug = article.content.slug
    if not _SLUG.fullmatch(slug):
        return f"article/{article.id}.html"
    return f"article/{article.id}-{slug[:_LONGEST_SLUG].rstrip('-')}.html"
