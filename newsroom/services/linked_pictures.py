"""Pictures that a Markdown file links to: those beside it or below it are taken in with it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.domain.picture import Picture
from newsroom.errors import InputRefused
from newsroom.services.pictures import Pictures, credit_of
from newsroom.text.picture_references import in_brackets, reference
from newsroom.text.reading import shown_name

_LINKED = re.compile(
    r"(?<!\\)!\[([^\[\]\n]{0,1000})\]\("
    r"[ \t]{0,9}(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}))"
    r"(?:[ \t]{1,9}\"([^\"\n]{0,2000})\")?[ \t]{0,9}\)"
)
# Of the web, of this newsroom, or within the text itself: no file of the disk.
_ELSEWHERE = re.compile(r"(?:https?|media|data|mailto|ftp):|//", re.IGNORECASE)
_MOST = 200


def take_linked(
    content: Content, file: Path, pictures: Pictures
) -> tuple[Content, tuple[Message, ...]]:
    """Return the content with the pictures that its file links to, and what could not be taken in.

    Nothing outside the file's own folder is opened, whatever the links say.
    """
    warnings: list[Message] = []
    taken: dict[str, Picture] = {picture.sha256: picture for picture in content.pictures}
    known: dict[Path, Picture] = {}

    def put(match: re.Match[str]) -> str:
        alt, address, caption = match[1], match[2] or match[3], match[4] or ""
        if _ELSEWHERE.match(address):
            return match[0]
        path = _beside(file, unquote(address))
        if path is None or (path not in known and len(known) >= _MOST):
            warnings.append(_left_out(address, outside=path is None))
            return match[0]
        try:
            picture = known.get(path) or _take(path, caption, pictures)
        except InputRefused as error:
            warnings.append(error.message)
            return match[0]
        known[path] = picture
        taken.setdefault(picture.sha256, replace(picture, alt=in_brackets(alt)))
        return reference(replace(picture, alt=alt))

    body = _LINKED.sub(put, content.body)
    if not known:
        return content, tuple(warnings)
    return replace(content, body=body, pictures=tuple(taken.values())), tuple(warnings)


def _take(path: Path, caption: str, pictures: Pictures) -> Picture:
    taken = pictures.take_in_file(path)
    words = caption or taken.caption
    return Picture(taken.master.sha256, caption=words, credit=credit_of(taken))


def _beside(file: Path, address: str) -> Path | None:
    """Return the path of a link, None where it leads out of the file's folder."""
    try:
        folder = file.parent.resolve()
        path = (folder / address.replace("\\", "/")).resolve()
        return path if path.is_relative_to(folder) and path != folder else None
    except (OSError, ValueError, RuntimeError):
        return None  # a name that no file can have, or a circle of links


def _left_out(address: str, *, outside: bool) -> Message:
    if outside:
        return Message(
            "The picture {name} was left out: it does not lie in the folder of the article. "
            "Put it there, or take it in yourself.",
            name=shown_name(address),
        )
    return Message(
        "The picture {name} was left out: an article brings {most} pictures at most.",
        name=shown_name(address),
        most=_MOST,
    )
