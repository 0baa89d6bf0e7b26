"""An article that is ready to be published, and its address within a bundle."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from newsroom.domain.article import Article
from newsroom.domain.picture import Picture, Shown

# A slug may have come from another newsroom's bundle: nothing but this ever names a file. Longer
# ones are cut, because a path has a length that some file systems refuse.
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_SLUG = 120


@dataclass(frozen=True, slots=True)
class Story:
    """An article, and its body as `newsroom.text.markdown.render` gave it: sanitised HTML.

    `pictures` are those of the article that can be shown, in its order, and their files.
    """

    article: Article
    body_html: str
    pictures: Mapping[Picture, Shown] = field(default_factory=dict, hash=False)


def address(article: Article) -> str:
    """Return the page's path within the bundle: `article/<id>-<slug>.html`, ASCII only.

    A slug that is not plain words joined by hyphens is left out of the address.
    """
    slug = article.content.slug
    if not _SLUG.fullmatch(slug):
        return f"article/{article.id}.html"
    return f"article/{article.id}-{slug[:_LONGEST_SLUG].rstrip('-')}.html"
