"""An article as a Markdown file, with what is known of it in YAML between two lines of `---`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any, TypeVar
from uuid import UUID

import yaml

from newsroom.domain.article import URGENCIES, Content
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.picture import Picture
from newsroom.domain.rates import Rate, RateTable, figure_text, parse_figure
from newsroom.domain.revision import canonical_json, parse_picture, picture_values
from newsroom.text.counting import plain
from newsroom.text.dates import parse_date
from newsroom.text.language import guess_language
from newsroom.text.reading import Reading, normalise

# No article says more of itself; PyYAML would take minutes for what a hostile file may hold.
_LONGEST = 100_000
_DEEPEST = 200
_OPENING = re.compile(r"---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_HEADING = re.compile(
    r"^(?: {0,3}#[ \t]+(?P<text>\S.*)|(?P<underlined>[^\s#>*+-].*)\n=+[ \t]*)$\n?", re.MULTILINE
)
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_MOST_VIEWS_DIGITS = 12

_ALIASES = {
    "title": "headline",
    "description": "lede",
    "author": "byline",
    "authors": "byline",
    "lang": "language",
    "subtitle": "subhead",
}
_NAMES = (
    "headline subhead lede category other_categories date time byline tags embargo urgency views "
    "language slug rates pictures correction translation_of state"
)
_CLOCK = re.compile(r"(\d\d?):(\d\d)(?::\d\d)?")
_KNOWN = frozenset(_NAMES.split())

_Value = TypeVar("_Value")


def read_markdown(text: str) -> Reading:
    """Return the article in a Markdown file, with front matter or without.

    Without a headline the first heading of the first level is taken for it. What the front matter
    says that is not understood is left out, with a warning that names it; front matter that is not
    YAML stays in the body.
    """
    text = normalise(text)
    head, body = _parted(text)
    if head is None:
        warnings = _broken(text)
        return _completed(Content(body=text.strip("\n")), frozenset(), warnings)
    try:
        values = dict(_values(head))
    except (yaml.YAMLError, ValueError, RecursionError):
        return _completed(Content(body=text.strip("\n")), frozenset(), [_not_yaml()])
    warnings = []
    content = _content(values, warnings)
    unknown = sorted(set(values) - _KNOWN)
    if unknown:
        warnings.append(
            Message(
                "Nothing is known here by these names, so they were left out: {names}.",
                names=", ".join(unknown),
            )
        )
    return _completed(replace(content, body=body), frozenset(values), warnings)


def read_state(text: str) -> str:
    """Return the `state` that a file's front matter gives its article, or an empty text."""
    head, _ = _parted(normalise(text))
    try:
        state = dict(_values(head or "")).get("state")
    except (yaml.YAMLError, ValueError, RecursionError):
        return ""
    return _text(state) if state is not None else ""


def write_markdown(content: Content) -> str:
    """Return the article as a Markdown file that reads back as the same article."""
    rates = content.rates
    values: dict[str, Any] = {
        "headline": content.headline,
        "subhead": content.subhead,
        "lede": content.lede,
        "category": content.category,
        "other_categories": list(content.other_categories),
        "date": content.date.isoformat() if content.date else "",
        "time": f"{content.time:%H:%M}" if content.time else "",
        "byline": content.byline,
        "tags": list(content.tags),
        "embargo": content.embargo.isoformat() if content.embargo else "",
        "urgency": "" if content.urgency is None else content.urgency,
        "views": "" if content.views is None else content.views,
        "language": content.language.value,
        "slug": content.slug,
        "correction": content.correction,
        "translation_of": content.translation_of,
    }
    if rates or rates.date or rates.source:
        values["rates"] = {
            "date": rates.date.isoformat() if rates.date else "",
            "source": rates.source,
            "items": [
                {"code": rate.code, "value": figure_text(rate.value), "quant": rate.quantity}
                for rate in rates.items
            ],
        }
    if content.pictures:
        values["pictures"] = [
            canonical_json(picture_values(picture)).decode() for picture in content.pictures
        ]
    # The headline is always said, so that no heading of the body is taken for it.
    kept = {
        key: value for key, value in values.items() if value not in ("", []) or key == "headline"
    }
    head = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=1_000_000)
    return f"---\n{head}---\n\n{content.body}\n"


def has_front_matter(text: str) -> bool:
    """Whether a text begins with a block between two lines of `---`."""
    return _parted(text)[0] is not None


def _parted(text: str) -> tuple[str | None, str]:
    """Return the front matter, None where there is none, and the rest."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end(), opening.end() + _LONGEST) if opening else None
    if opening is None or closing is None:
        return None, text
    body = text[closing.end() :]
    # One blank line stands between, and one line end after; any others are the author's own.
    return text[opening.end() : closing.start()], body.removeprefix("\n").removesuffix("\n")


def _broken(text: str) -> list[Message]:
    return [_not_yaml()] if _OPENING.match(text) else []


def _not_yaml() -> Message:
    return Message(
        "What stands between the lines of --- cannot be read as YAML; it was left in the body."
    )


def _values(head: str) -> Iterator[tuple[str, yaml.Node]]:
    """Yield names and values; `ValueError` where the YAML is no mapping or says a thing twice.

    The nodes are taken as they are written: a figure keeps its digits, and a text in which aliases
    multiply is never built.
    """
    root = yaml.compose(head, Loader=_loader(head))
    if root is None:
        return
    if not isinstance(root, yaml.MappingNode):
        raise ValueError(root.tag)  # noqa: TRY004 - the YAML is wrong, not our types
    values: dict[str, yaml.Node] = {}
    for key, value in root.value:
        name = _text(key).strip().lower()
        if name in values:
            raise ValueError(name)
        values[name] = value
    for name, value in values.items():
        meant = _ALIASES.get(name, name)
        # Where a file has both, the other program's name is not known here.
        yield (name if meant in values else meant), value


def _loader(head: str) -> Any:
    """Return what reads the YAML: libyaml, which is ten times as quick, where that is safe.

    It goes as deep into the stack as a text is nested, and nothing holds it. A text cannot be
    nested deeper than it has signs that begin something.
    """
    depth = sum(map(head.count, "[{-?:"))
    return getattr(yaml, "CBaseLoader", yaml.BaseLoader) if depth < _DEEPEST else yaml.BaseLoader


def _text(node: yaml.Node) -> str:
    """Return the text of a plain value; `ValueError` for a list or a mapping."""
    if not isinstance(node, yaml.ScalarNode):
        raise ValueError(node.tag)  # noqa: TRY004 - as above
    return normalise(str(node.value))


def _is_nothing(node: yaml.Node) -> bool:
    """Whether a value is empty, or one of the words for nothing, which in quotes are a text."""
    if not isinstance(node, yaml.ScalarNode):
        return False
    return node.value == "" or (not node.style and node.value.lower() in ("~", "null"))


def _content(values: dict[str, yaml.Node], warnings: list[Message]) -> Content:
    def take(name: str, read: Callable[[yaml.Node], _Value], default: _Value) -> _Value:
        node = values.get(name)
        if node is None or _is_nothing(node):
            return default
        try:
            return read(node)
        except ValueError:
            warnings.append(
                Message(
                    "What the file gives as {name} cannot be read; look it up there.", name=name
                )
            )
            return default

    return Content(
        headline=take("headline", _text, ""),
        lede=take("lede", _text, ""),
        category=take("category", _text, ""),
        date=take("date", _date, None),
        byline=take("byline", _names, ""),
        tags=take("tags", _tags, ()),
        views=take("views", _views, None),
        language=take("language", lambda node: Language(_text(node).strip()), Language.KAZAKH),
        slug=take("slug", _text, ""),
        rates=take("rates", _rates, RateTable()),
        subhead=take("subhead", _text, ""),
        other_categories=take("other_categories", _tags, ()),
        embargo=take("embargo", _time, None),
        urgency=take("urgency", _urgency, None),
        pictures=take("pictures", _pictures, ()),
        time=take("time", _clock, None),
        correction=take("correction", _text, ""),
        translation_of=take("translation_of", _uuid, ""),
    )


def _uuid(node: yaml.Node) -> str:
    return str(UUID(_text(node).strip()))


def _date(node: yaml.Node) -> Any:
    # A time may follow, as other programs write it.
    text = re.split(r"(?<=\d)[T ](?=\d\d?:\d\d)", _text(node), maxsplit=1)[0]
    day = parse_date(text)
    if day is None:
        raise ValueError(text)
    return day


def _clock(node: yaml.Node) -> Any:
    found = _CLOCK.fullmatch(_text(node).strip())
    if found is None:
        raise ValueError(_text(node))
    return time(int(found[1]), int(found[2]))


def _pictures(node: yaml.Node) -> tuple[Picture, ...]:
    # A line of JSON each, as a revision has it: exact, and read by the same rules.
    if not isinstance(node, yaml.SequenceNode):
        raise ValueError("no list")  # noqa: TRY004 - whoever reads it looks for one kind
    try:
        return tuple(parse_picture(json.loads(_text(one))) for one in node.value)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(repr(error)) from error


def _time(node: yaml.Node) -> Any:
    time = datetime.fromisoformat(_text(node).strip())
    if time.tzinfo is None:
        raise ValueError(str(time))  # whose noon it is, nobody can tell
    return time.astimezone(UTC)


def _urgency(node: yaml.Node) -> int:
    text = _text(node).strip()
    if not text.isdecimal() or int(text) not in URGENCIES:
        raise ValueError(text)
    return int(text)


def _names(node: yaml.Node) -> str:
    return ", ".join(_tags(node)) if isinstance(node, yaml.SequenceNode) else _text(node)


def _tags(node: yaml.Node) -> tuple[str, ...]:
    if isinstance(node, yaml.SequenceNode):
        return tuple(_text(item) for item in node.value)
    return tuple(tag for part in _text(node).split(",") if (tag := part.strip()))


def _views(node: yaml.Node) -> int:
    text = _text(node).strip()
    if not text.isdecimal() or len(text) > _MOST_VIEWS_DIGITS:
        raise ValueError(text)
    return int(text)


def _rates(node: yaml.Node) -> RateTable:
    """Read `{date, source, items: [{code, value, quant}]}` or plain `USD: 480.63`."""
    values = _mapping(node)
    if "items" not in values:
        day, source = values.pop("date", None), values.pop("source", None)
        items = tuple(Rate(code, parse_figure(_text(value))) for code, value in values.items())
    else:
        day, source = values.get("date"), values.get("source")
        listed = values["items"]
        if not isinstance(listed, yaml.SequenceNode):
            raise ValueError("items")
        items = tuple(_rate(_mapping(item)) for item in listed.value)
    return RateTable(
        items=items,
        date=_date(day) if day is not None and _text(day) else None,
        source=_text(source) if source is not None else "",
    )


def _rate(values: dict[str, yaml.Node]) -> Rate:
    try:
        code, value = _text(values["code"]), parse_figure(_text(values["value"]))
    except KeyError as error:
        raise ValueError(str(error)) from error
    quantity = _text(values["quant"]) if "quant" in values else "1"
    return Rate(code, value, int(quantity))


def _mapping(node: yaml.Node) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        raise ValueError(node.tag)  # noqa: TRY004 - as above
    return {_text(key): value for key, value in node.value}


def _completed(content: Content, given: frozenset[str], warnings: list[Message]) -> Reading:
    """Return the reading; headline and language are found in the text where none is given."""
    if "headline" not in given:
        content = _with_heading(content)
    if not content.headline:
        warnings.append(Message("No headline was found; write one."))
    if "language" not in given:
        text = f"{content.headline}\n{content.lede}\n{content.body}"
        content = replace(content, language=guess_language(text))
    return Reading(content, tuple(warnings))


def _with_heading(content: Content) -> Content:
    match = _HEADING.search(content.body)
    fence = _FENCE.search(content.body)
    if match is None or (fence and fence.start() < match.start()):
        return content
    before = content.body[: match.start()].rstrip("\n")
    after = content.body[match.end() :].lstrip("\n")
    body = f"{before}\n\n{after}" if before and after else before or after
    return replace(content, headline=_heading_text(match), body=body)


def _heading_text(match: re.Match[str]) -> str:
    text = (match["text"] or match["underlined"]).strip()
    # The signs that may close a heading stand behind a space: `# C#` ends with its own.
    unclosed = text.rstrip("#")
    return plain(unclosed if unclosed[-1:] in (" ", "\t") else text).strip()
