"""review.html: a bundle's stories in one file, with all that an editor needs to answer them."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup

from newsroom.domain.comparison import Comparison, Kind, Piece, Pieces
from newsroom.domain.message import Message
from newsroom.domain.picture import KINDS, Picture, Shown
from newsroom.domain.proof import Remark
from newsroom.domain.review import Comment
from newsroom.paths import resource
from newsroom.publishing import inputs
from newsroom.publishing.entries import line
from newsroom.publishing.figures import Figure, fill, gallery, lead_figure
from newsroom.publishing.rate_block import rates
from newsroom.publishing.site import Site
from newsroom.publishing.story import Story
from newsroom.publishing.theme import folder_key, standard_theme
from newsroom.text.catalogue import Catalogue
from newsroom.text.characters import printable
from newsroom.text.counting import article_words
from newsroom.text.dates import format_date
from newsroom.text.review_program import review_program

CHECKS = ("facts", "names", "figures", "headline", "pictures", "language")
"""What the checklist asks for; the words say it."""

_LANGUAGES = ("kk", "ru", "en")
# All pictures together, and how wide the widest is: a page that goes by mail stays small.
_MOST_PICTURE_BYTES = 6_000_000
_WIDEST = 1_000
_AROUND = 120  # letters around a change that are shown

_ALIGNED = re.compile(r' style="text-align: ?(left|right|center);?"')
_FOOTNOTE = re.compile(r'( id="| href="#)(fn)')
_TYPES = {ending: kind for kind, ending in KINDS.items()} | {"png": "image/png"}


@dataclass(frozen=True, slots=True)
class Approval:
    """A version that an editor approved, and what changed since."""

    editor: str
    revision: str
    since: Comparison


@dataclass(frozen=True, slots=True)
class ReviewStory:
    """A story with what its editor should see beside it."""

    story: Story
    remarks: Sequence[Remark] = ()
    approvals: Sequence[Approval] = ()
    comments: Sequence[Comment] = ()


def form(site: Site) -> bytes:
    """Return a name for what the page is made with, beside its stories."""
    house = site.house
    known = (house.uuid, house.name, house.language, house.zone)
    style = (house.currencies, house.decimals, house.date_style)
    return inputs.key(inputs.form(), folder_key(resource("review")), inputs.plain((*known, *style)))


def review_page(
    site: Site,
    bundle_id: str,
    stories: Sequence[ReviewStory],
    left_out: int,
    picture_file: Callable[[str], bytes],
) -> str:
    """Return the page; `left_out` is how many stories of the bundle are not on it.

    Nothing in it refers to another file. The same values give the same text.
    """
    language = site.house.language.value.partition("-")[0]
    words = _words()
    pictures = _Pictures(picture_file)
    style, data = _style(), _data(site, bundle_id, language, stories)
    values = {
        "language": language,
        "words": words[language],
        "languages": [(code, words[code]["language"]) for code in _LANGUAGES],
        "no_script": [(code, words[code]["no_script"]) for code in _LANGUAGES],
        "house": site.name,
        "house_lang": site.house.language.value,
        "house_dir": "rtl" if site.house.language.right_to_left else "ltr",
        "policy": _policy(style, review_program(), data),
        # Our own files, and JSON in which nothing can be markup.
        "style": Markup(style),  # noqa: S704
        "program": Markup(review_program()),  # noqa: S704
        "data": Markup(data),  # noqa: S704
        "stories": [_shown(site, one, pictures, number) for number, one in enumerate(stories, 1)],
        "left_out": left_out,
        "checks": CHECKS,
    }
    return str(_template().render(values)).strip() + "\n"


def _shown(site: Site, one: ReviewStory, pictures: _Pictures, number: int) -> dict[str, Any]:
    article, content = one.story.article, one.story.article.content
    words = standard_theme().words(content.language)
    until = content.embargo and content.embargo.astimezone(ZoneInfo(site.house.zone))
    shown = pictures.of(one.story.pictures)
    lead = lead_figure(one.story.pictures, "")
    return {
        "uuid": article.uuid,
        "lang": content.language.value,
        "direction": "rtl" if content.language.right_to_left else "ltr",
        "headline": line(content.headline) or words.untitled,
        "subhead": line(content.subhead),
        "lede": printable(content.lede).strip(),
        "category": line(content.category),
        "other_categories": ", ".join(map(line, content.other_categories)),
        "iso_date": content.date.isoformat() if content.date else "",
        "date": format_date(content.date, content.language, site.house.date_style)
        if content.date
        else "",
        "byline": line(content.byline),
        "tags": ", ".join(map(line, content.tags)),
        "language_name": content.language.own_name,
        "state": article.state.value,
        "word_count": article_words(content),
        "urgency": content.urgency,
        "embargo": f"{until:%Y-%m-%d %H:%M}" if until else "",
        "correction": line(content.correction),
        "version": f"{article.sequence} · {article.revision[:8]}",
        "rates": rates(content.rates, words, site.house) if content.rates else None,
        "lead": lead and shown.figure(lead),
        "body": _body(one.story, shown, number),
        "gallery": [shown.figure(figure) for figure in gallery(one.story.pictures, "")],
        "changes": [
            {"editor": line(approval.editor), "pieces": _changed(approval.since)}
            for approval in one.approvals
        ],
    }


def _body(story: Story, shown: _Shown, number: int) -> Markup:
    def render(kind: str, figure: Figure) -> str:
        return shown.figure(figure) if kind == "figure" else shown.picture(figure)

    body = fill(story.body_html, story.pictures, "", render)
    # The policy of the page allows no style but its own; footnotes are each story's.
    body = _ALIGNED.sub(r' class="to-\1"', body)
    body = _FOOTNOTE.sub(rf"\g<1>s{number}-\2", body)
    return Markup(body)  # noqa: S704 - newsroom.text.markdown sanitised it


def _changed(since: Comparison) -> list[Pieces]:
    """Return the texts that differ, with long stretches that stayed cut short."""
    return [
        tuple(_cut(place, piece, len(pieces)) for place, piece in enumerate(pieces))
        for pieces in (since.headline, since.lede, since.body)
        if any(piece.kind is not Kind.SAME for piece in pieces)
    ]


def _cut(place: int, piece: Piece, count: int) -> Piece:
    text = printable(piece.text)
    if piece.kind is not Kind.SAME or len(text) <= 2 * _AROUND + 1:
        return Piece(piece.kind, text)
    head = "" if place == 0 else text[:_AROUND].rpartition(" ")[0]
    tail = "" if place == count - 1 else text[-_AROUND:].partition(" ")[2]
    return Piece(piece.kind, f"{head} … {tail}")


class _Pictures:
    """Pictures as data within the page, as many bytes of them as it may hold."""

    def __init__(self, picture_file: Callable[[str], bytes]) -> None:
        self._file = picture_file
        self._left = _MOST_PICTURE_BYTES

    def of(self, pictures: Mapping[Picture, Shown]) -> _Shown:
        """Return the pictures of a story, by the path of the file that all can read."""
        return _Shown({shown.fallback.path: self._address(shown) for shown in pictures.values()})

    def _address(self, shown: Shown) -> str:
        """Return a picture as an address that holds it; empty where there is no room."""
        files = [one for one in shown.renditions if one.width <= _WIDEST] or shown.renditions[:1]
        for one in reversed(files):
            data = self._file(one.path)
            if len(data) <= self._left:
                self._left -= len(data)
                kind = _TYPES[one.path.rpartition(".")[2]]
                return f"data:{kind};base64,{base64.b64encode(data).decode()}"
        return ""


class _Shown:
    """A story's pictures as elements; one that had no room leaves its words."""

    def __init__(self, addresses: Mapping[str, str]) -> None:
        self._addresses = addresses

    def figure(self, item: Figure) -> Markup:
        """Return a picture that stands by itself, with its words under it."""
        caption = " · ".join(filter(None, (item.caption, item.credit)))
        under = Markup("<figcaption>{}</figcaption>").format(caption) if caption else ""
        return Markup("<figure>{}{}</figure>").format(self.picture(item), under)

    def picture(self, item: Figure) -> Markup:
        """Return a picture among words."""
        address = self._addresses.get(item.src)
        if not address:
            return Markup('<span class="lost" data-x data-w="picture_left_out"></span>')
        return Markup('<img src="{}" width="{}" height="{}" alt="{}">').format(
            address, item.width, item.height, item.alt
        )


def _data(site: Site, bundle_id: str, language: str, stories: Iterable[ReviewStory]) -> str:
    values = {
        "bundle_id": bundle_id,
        "newsroom": {"uuid": site.house.uuid, "name": site.name},
        "language": language,
        "words": _words(),
        "articles": [
            {
                "uuid": one.story.article.uuid,
                "revision": one.story.article.revision,
                "language": one.story.article.content.language.value,
                "headline": line(one.story.article.content.headline),
                "remarks": [_remark(remark) for remark in one.remarks],
            }
            for one in stories
        ],
        "comments": [_comment(comment) for one in stories for comment in one.comments],
    }
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    # Within a script nothing may look like markup.
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _remark(remark: Remark) -> dict[str, Any]:
    return {
        "message": {code: _say(code, remark.message) for code in _LANGUAGES},
        "text": _visible(remark.text),
        "suggestion": _visible(remark.suggestion or ""),
    }


def _visible(text: str) -> str:
    """Return words to show; space that is remarked on would be seen by nobody."""
    return printable(text) if text.strip() else "·" * len(text)


def _comment(comment: Comment) -> dict[str, Any]:
    quote = comment.quote
    return {
        "id": comment.id,
        "article": comment.article,
        "part": comment.part.value,
        "kind": comment.kind.value,
        "author": printable(comment.author),
        "text": printable(comment.text),
        "quote": quote and {"exact": printable(quote.exact), "start": quote.start},
        "proposal": comment.proposal and printable(comment.proposal),
        "parent": comment.parent,
        "standing": comment.standing.value,
    }


def _policy(style: str, program: str, data: str) -> str:
    # Data in a script's element is not run; a checker of pages wants its hash all the same.
    return (
        f"default-src 'none'; script-src {_hash(program)} {_hash(data)}; style-src {_hash(style)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _say(language: str, message: Message) -> str:
    return printable(_catalogue(language).translate(message))


@cache
def _catalogue(language: str) -> Catalogue:
    return Catalogue.load(language)


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    folder = resource("review", "words")
    return {
        code: json.loads((folder / f"{code}.json").read_text(encoding="utf-8"))
        for code in _LANGUAGES
    }


@cache
def _style() -> str:
    return resource("review", "review.css").read_text(encoding="utf-8").strip()


@cache
def _template() -> Any:
    # Takes its time to import: at the first bundle for editors.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        loader=FileSystemLoader(resource("review")),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2")
