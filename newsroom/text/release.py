"""What must not go out to readers: what was left for later, what leads nowhere, what betrays.

Every pattern is bounded, so that no text is read over and over.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import unquote, urlsplit

from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.domain.picture import Picture, Place
from newsroom.domain.proof import Field, Remark

# Words for what is still to be done. In ordinary sentences they mean just that, so small letters
# tell only between brackets, on a line of their own, or where it says that it has to be done.
_TO_DO = r"толықтыру|нақтылау|тексеру|қосу|жазу|уточнить|проверить|дописать|дополнить|вставить"
_PLACEHOLDER = re.compile(
    r"(?<!\w)(?:TODO|TBD|FIXME|TK(?:TK)?|XXX+|ТОЛЫҚТЫРУ|НАҚТЫЛАУ|ТЕКСЕРУ|УТОЧНИТЬ|ПРОВЕРИТЬ|ДОПИСАТЬ"
    r"|[Ll]orem ipsum|(?i:todo(?=:)))(?!\w)|\?{3,}|_{4,}"
    r"|\[(?:\.{2,5}|…|\s{0,9}|x{2,5}|X{2,5})\](?![(\[:])"
    rf"|[\[(](?i:{_TO_DO})[^\]\[()\n]{{0,60}}[\])](?![(\[:])"
    rf"|^[ \t]{{0,9}}(?i:{_TO_DO})[ \t.:!…]{{0,9}}$"
    r"|(?<!\w)(?i:(?:толықтыру|нақтылау|тексеру) (?:керек|қажет))(?!\w)",
    re.MULTILINE,
)
_PATH = re.compile(
    r"(?i:file:/{2,3}[^\s<>\")]{1,200})"
    r"|(?<![\w/.:])/(?:home|Users|root|mnt|media)/[^\s<>\")]{1,200}"
    r"|(?<!\w)[A-Za-z]:\\[^\s<>\")]{1,200}"
    r"|(?<!\\)\\\\[\w.-]{1,60}\\[^\s<>\")]{1,200}"
    r"|(?<![\w/~])~/[^\s<>\")]{1,200}"
)
_COMMENT = re.compile(r"<!--(.{0,2000}?)-->", re.DOTALL)
_COORDINATES = re.compile(
    r"(?i:gps)\W{0,5}-?\d{1,2}[.,]\d{3,10}\W{1,4}-?\d{1,3}[.,]\d{3,10}"
    # So many places of a degree are a house.
    r"|(?<![\d.,])-?\d{1,2}\.\d{4,10}[ \t]{0,3}[,;][ \t]{0,3}-?\d{1,3}\.\d{4,10}(?!\d)"
    r"|(?<!\d)\d{1,3}[°º][ \t]{0,2}\d{1,2}[′'’][ \t]{0,2}\d{1,2}(?:[.,]\d{1,5})?[″\"”]"
)
_LINK = re.compile(
    r"\]\([ \t]{0,9}<?([^\s<>()]{1,2000})"
    r"|^ {0,3}\[[^\]\n^]{1,200}\]:[ \t]{0,9}<?([^\s<>]{1,2000})"
    r"|\b(?:href|src)=[\"']([^\"'<>]{1,2000})[\"']"
    r"|\b(?:href|src)=([^\s\"'<>]{1,2000})"
    r"|<(https?://[^\s<>]{1,2000})>",
    re.MULTILINE,
)
_PICTURE = re.compile(r"!\[[ \t]{0,99}\]\(")
_PRIVATE_HOST = re.compile(
    r"localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[?::1\]?"
    r"|.+\.(?:local|lan|internal)",
    re.IGNORECASE,
)
# What pages give names to: the text, the latest news, footnotes.
_WITHIN_PAGE = re.compile(r"#(?:text|latest|fn(?:ref\d{0,4})?:.{1,200})?")
_SAFE = frozenset(("http", "https", "mailto"))
_FOLDER = "article"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a site has, and what must not stand on it.

    `has` tells which paths there are; `base` is the address under which it stands, if it is known.
    `keeps` tells whether a picture with this SHA-256 is in the newsroom. `names` are those by which
    this computer knows its user. `today` is the newsroom's day.
    """

    has: Callable[[str], bool]
    base: str = ""
    keeps: Callable[[str], bool] = lambda _sha256: True
    names: tuple[str, ...] = ()
    today: date = date.max


def problems(content: Content, ground: Ground) -> Iterator[Remark]:
    """Yield what to look at before this content goes out, in the order of the page."""
    yield from _missing(content)
    if content.date is not None and content.date > ground.today:
        # It would lead the front page until then.
        message = Message("The date {date} is in the future.", date=content.date)
        yield Remark("future-date", Field.DATE, 0, 0, "", None, message)
    for field, text in (
        (Field.HEADLINE, content.headline),
        (Field.SUBHEAD, content.subhead),
        (Field.LEDE, content.lede),
        (Field.BODY, content.body),
        (Field.BYLINE, content.byline),
        (Field.TAGS, ", ".join(content.tags)),
        (Field.SLUG, content.slug),
        (Field.CORRECTION, content.correction),
    ):
        found = [*_in_text(field, text, ground if field is Field.BODY else None)]
        if field is not Field.BYLINE:  # there a person's name belongs
            found += _named(field, text, ground.names)
        yield from sorted(found, key=lambda remark: (remark.start, remark.rule))
    for picture in content.pictures:
        yield from _picture(picture, ground)


def _named(field: Field, text: str, names: Iterable[str]) -> Iterator[Remark]:
    for name in names:
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
            message = Message("This is the name by which this computer knows you.")
            yield _remark("leak", field, found, message)


def _picture(picture: Picture, ground: Ground) -> Iterator[Remark]:
    """Remark on a picture that is not kept, or whose words are missing or left for later."""
    if not ground.keeps(picture.sha256):
        message = Message("The newsroom does not have this picture; pages go out without it.")
        yield Remark("picture", Field.PICTURES, 0, 0, picture.alt, None, message)
    if picture.place is not Place.TEXT and not picture.alt.strip():
        message = Message("This picture has no description for those who cannot see it.")
        yield Remark("alt", Field.PICTURES, 0, 0, picture.caption, None, message)
    for text in (picture.alt, picture.caption, picture.credit):
        for remark in (
            *_in_text(Field.PICTURES, text, None),
            *_named(Field.PICTURES, text if text != picture.credit else "", ground.names),
        ):
            yield replace(remark, start=0, end=0)  # the field has no places of its own


def _missing(content: Content) -> Iterator[Remark]:
    for field, value, message in (
        (Field.HEADLINE, content.headline, Message("There is no headline.")),
        (Field.LEDE, content.lede, Message("There is no lede: lists and search engines show it.")),
        (Field.BODY, content.body, Message("There is no text.")),
        (Field.CATEGORY, content.category, Message("There is no category, so no list has it.")),
        (Field.DATE, content.date, Message("There is no date.")),
    ):
        if not value or (isinstance(value, str) and not value.strip()):
            yield Remark("missing", field, 0, 0, "", None, message)


def _in_text(field: Field, text: str, ground: Ground | None) -> Iterator[Remark]:
    for found in _PLACEHOLDER.finditer(text):
        yield _remark("placeholder", field, found, Message("This was left to be filled in."))
    for found in _PATH.finditer(text):
        message = Message("This is a place on a computer of yours; readers can see it.")
        yield _remark("leak", field, found, message)
    for found in _COORDINATES.finditer(text):
        yield _remark("leak", field, found, Message("These coordinates tell a place exactly."))
    if ground is None:
        return
    for found in _COMMENT.finditer(text):
        message = Message("A note of yours: no page shows it, but a bundle for editors carries it.")
        yield _remark("note", field, found, message)
    for found in _PICTURE.finditer(text):
        message = Message("This picture has no description for those who cannot see it.")
        yield _remark("alt", field, found, message)
    for found in _LINK.finditer(text):
        message_or_none = _judged(found[found.lastindex or 0], ground)
        if message_or_none is not None:
            yield _remark("link", field, found, message_or_none, group=found.lastindex or 0)


def _judged(address: str, ground: Ground) -> Message | None:
    """Say what is wrong with where a link leads; None for nothing that can be told offline."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return Message("This is no address.")
    if address.startswith("#"):
        known = _WITHIN_PAGE.fullmatch(address)
        return None if known else Message("The page has no such place: this link leads nowhere.")
    if ground.base and address.startswith(ground.base):
        return _within(address[len(ground.base) :], "", ground)
    if parts.scheme:
        return _outside(parts.scheme.lower(), host)
    if parts.netloc or address.startswith(("/", "\\")):
        return Message("This link leads out of the site and is taken out, or leads nowhere.")
    return _within(address, _FOLDER, ground)


def _outside(scheme: str, host: str) -> Message | None:
    if scheme in {"http", "https"} and _PRIVATE_HOST.fullmatch(host):
        return Message("Only computers near yours can open this link.")
    if scheme not in _SAFE:
        return Message("A link of this kind is taken out of the page.")
    return None


def _within(address: str, folder: str, ground: Ground) -> Message | None:
    place = unquote(address.partition("#")[0].partition("?")[0])
    if not place:
        return None
    path = posixpath.normpath(posixpath.join(folder, place))
    if path == "." or place.endswith("/"):
        path = posixpath.normpath(posixpath.join(path, "index.html"))
    if ground.has(path):
        return None
    return Message("This link leads to a page that will not be there.")


def _remark(
    rule: str, field: Field, found: re.Match[str], message: Message, group: int = 0
) -> Remark:
    return Remark(rule, field, found.start(group), found.end(group), found[group], None, message)
