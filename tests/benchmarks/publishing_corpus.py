"""A newspaper's archive for the publishing benchmark, as a newsroom and as an equal Hugo site.

Kazakh articles of 150 to 900 words with headings, lists, quotations and links, in 12 categories.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.newsroom import Category
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State
from newsroom.services.newsroom import open_newsroom
from newsroom.services.rendering import keep, render
from newsroom.storage import articles, house
from newsroom.storage.upgrade import open_engine
from tests.benchmarks.corpus import Vocabulary, sentence

SECTIONS = {
    "Президент": "president", "Саясат": "sayasat", "Экономика": "ekonomika", "Қоғам": "qogam",
    "Әлем": "alem", "Білім": "bilim", "Мәдениет": "madeniet", "Спорт": "sport",
    "Денсаулық": "densaulyq", "Құқық": "quqyq", "Ауыл": "auyl", "Технология": "tehnologiya",
}  # fmt: skip
_LAST_DAY = date(2024, 4, 24)
_BATCH = 500


def stories(size: int, seed: int = 1) -> Iterator[Content]:
    """Yield `size` articles, the oldest first; the same for the same size and seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    vocabulary = Vocabulary(chance, Language.KAZAKH)
    days = 12 * 365
    names = list(SECTIONS)
    for number in range(size):
        yield Content(
            headline=sentence(vocabulary.words(chance, chance.randint(4, 9))),
            lede=sentence(vocabulary.words(chance, 18)) + ".",
            body=_body(chance, vocabulary, chance.randint(130, 880)),
            category=chance.choice(names),
            date=_LAST_DAY - timedelta(days=days - 1 - number * days // size),
            byline="Айгүл Сәрсенова",
            language=Language.KAZAKH,
            slug=f"a-{number}",
        )


def _body(chance: random.Random, vocabulary: Vocabulary, wanted: int) -> str:
    blocks: list[str] = []
    words = 0
    while words < wanted:
        kind = chance.random()
        text = vocabulary.words(chance, chance.randint(30, 60))
        words += len(text)
        lines = [sentence(text[at : at + 10]) + "." for at in range(0, len(text), 10)]
        if kind < 0.08:
            blocks.append(f"## {sentence(text[:5])}")
        elif kind < 0.16:
            blocks.append("\n".join(f"- {line}" for line in lines))
        elif kind < 0.24:
            blocks.append("\n".join(f"> {line}" for line in lines))
        elif kind < 0.34:
            lines[0] = f"[{lines[0]}](https://example.invalid/{len(blocks)})"
        if kind >= 0.24:
            blocks.append(" ".join(lines))
    return "\n\n".join(blocks)


def make_newsroom(folder: Path, size: int, *, rendered: bool = True) -> Path:
    """Return the newsroom of this size in `folder`, made when it is not there yet."""
    path = folder / f"archive-{size}{'' if rendered else '-bare'}.newsroom"
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"unfinished-{path.name}")
    for left in folder.glob(f"{unfinished.name}*"):
        left.unlink()
    open_newsroom(unfinished, lambda: "").close()
    engine = open_engine(unfinished)
    with engine.writing() as session:
        for name, slug in SECTIONS.items():
            house.add_category(session, Category(name, slug))
    batch: list[Revision] = []
    for number, content in enumerate(stories(size), start=1):
        day = content.date or _LAST_DAY
        moment = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        batch.append(
            Revision(
                str(UUID(int=number)), 1, None, State.PUBLISHED, content.byline, moment, content
            )
        )
        if len(batch) == _BATCH or number == size:
            with engine.writing() as session:
                for revision in batch:
                    if rendered:
                        keep(session, render(revision.content))
                    articles.append(session, revision)
                session.expunge_all()
            batch.clear()
    engine.close()
    unfinished.rename(path)
    return path


_BASE = """<!doctype html><html lang="kk"><head><meta charset="utf-8">\
<meta name="viewport" content="width=device-width, initial-scale=1">\
<title>{{ .Title }}</title><link rel="canonical" href="{{ .Permalink }}">\
{{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" href="{{ .Permalink }}">{{ end }}\
</head><body><header><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a></header>\
{{ block "main" . }}{{ end }}<footer>{{ site.Title }}</footer></body></html>
"""
_SINGLE = """{{ define "main" }}<main><article><p><a href="/{{ .Section }}/">{{ .Section }}</a> \
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02.01.2006" }}</time></p>\
<h1>{{ .Title }}</h1><p>{{ .Params.author }}, {{ .ReadingTime }}</p><p>{{ .Params.lede }}</p>\
{{ .Content }}</article><aside><ol>{{ $p := . }}{{ with .PrevInSection }}\
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ with .NextInSection }}\
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></aside></main>{{ end }}
"""
_LIST = """{{ define "main" }}<main><h1>{{ .Title }}</h1>{{ range (.Paginate .Pages).Pages }}\
<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.lede }}</p>\
<time>{{ .Date.Format "02.01.2006" }}</time></article>{{ end }}\
{{ with .Paginator.Prev }}<a href="{{ .URL }}">&lt;</a>{{ end }}\
{{ with .Paginator.Next }}<a href="{{ .URL }}">&gt;</a>{{ end }}</main>{{ end }}
"""
_HOME = """{{ define "main" }}<main>{{ range first 30 site.RegularPages }}\
<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.lede }}</p>\
</article>{{ end }}</main>{{ end }}
"""
_CONFIG = """baseURL = "https://example.invalid/"
title = "Дала хабары"
languageCode = "kk"
disableKinds = ["taxonomy", "term"]
[pagination]
pagerSize = 30
[outputs]
home = ["html", "rss"]
section = ["html"]
[services.rss]
limit = 30
"""


def make_hugo_site(folder: Path, size: int) -> Path:
    """Return an equal site's source: article pages, 12 paged lists, front page, RSS, sitemap."""
    site = folder / f"hugo-{size}"
    if site.exists():
        return site
    unfinished = folder / f"unfinished-hugo-{size}"
    layouts = unfinished / "layouts" / "_default"
    layouts.mkdir(parents=True, exist_ok=True)
    (unfinished / "hugo.toml").write_text(_CONFIG, encoding="utf-8")
    for name, text in (("baseof", _BASE), ("single", _SINGLE), ("list", _LIST), ("index", _HOME)):
        place = layouts if name != "index" else layouts.parent
        (place / f"{name}.html").write_text(text, encoding="utf-8")
    for name, slug in SECTIONS.items():
        section = unfinished / "content" / slug
        section.mkdir(parents=True, exist_ok=True)
        head = json.dumps({"title": name}, ensure_ascii=False)
        (section / "_index.md").write_text(f"{head}\n", encoding="utf-8")
    for number, content in enumerate(stories(size), start=1):
        head = json.dumps(
            {
                "title": content.headline,
                "date": f"{content.date}T09:00:00Z",
                "author": content.byline,
                "lede": content.lede,
            },
            ensure_ascii=False,
        )
        path = unfinished / "content" / SECTIONS[content.category] / f"{number}-{content.slug}.md"
        path.write_text(f"{head}\n\n{content.body}\n", encoding="utf-8")
    unfinished.rename(site)
    return site


_PELICAN = """
SITENAME = "Дала хабары"
SITEURL = "https://example.invalid"
PATH = "content"
TIMEZONE = "UTC"
DEFAULT_LANG = "kk"
THEME = "simple"
DIRECT_TEMPLATES = ["index"]
PAGINATED_TEMPLATES = {"index": None, "category": None}
DEFAULT_PAGINATION = 30
ARTICLE_URL = ARTICLE_SAVE_AS = "article/{slug}.html"
AUTHOR_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = "feed.xml"
CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
FEED_MAX_ITEMS = 30
MARKDOWN = {
    "extensions": [
        "markdown.extensions.meta", "markdown.extensions.footnotes",
        "markdown.extensions.sane_lists", "markdown.extensions.tables",
    ],
    "output_format": "html5",
}
"""


def make_pelican_site(folder: Path, size: int) -> Path:
    """Return the source of such a site for Pelican: articles, paged lists, front page, a feed."""
    site = folder / f"pelican-{size}"
    if site.exists():
        return site
    unfinished = folder / f"unfinished-pelican-{size}"
    content = unfinished / "content"
    content.mkdir(parents=True, exist_ok=True)
    (unfinished / "pelicanconf.py").write_text(_PELICAN, encoding="utf-8")
    for number, story in enumerate(stories(size), start=1):
        head = (
            f"Title: {story.headline}\nDate: {story.date} 09:00\nCategory: {story.category}\n"
            f"Author: {story.byline}\nSlug: {number}-{story.slug}\nSummary: {story.lede}\n"
        )
        (content / f"{number}.md").write_text(f"{head}\n{story.body}\n", encoding="utf-8")
    unfinished.rename(site)
    return site
