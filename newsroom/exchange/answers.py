"""Reading an editor's answer to a bundle: W3C Web Annotations, perhaps made to do harm."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NoReturn, TypeVar

from newsroom.domain.message import Message
from newsroom.domain.review import Answer, Comment, Decision, Kind, Part, Quote, Verdict
from newsroom.errors import InputRefused
from newsroom.exchange.strict_json import read_strictly
from newsroom.text.reading import normalise, shown_name

_T = TypeVar("_T")
FORMAT = "newsroom-review"
VERSION = 1
LARGEST = 8_000_000

_MOST_ITEMS = 5_000
_LONGEST_TEXT = 100_000
_LONGEST_NAME = 200
_MOST_CHECKED = 50
_URN = "urn:uuid:"
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_WORD = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z")
_MOTIVATIONS = {
    "commenting": Kind.COMMENT,
    "editing": Kind.PROPOSAL,
    "replying": Kind.REPLY,
}


def read_answer(data: bytes, name: str) -> Answer:
    """Return what an answer's file says; `name` is what the user calls it.

    Raises `InputRefused`, which names the file and the place in it. Keys that this version does not
    know are passed over. Texts are normalised, and are never markup.
    """
    return _Reader(shown_name(name)).answer(data)


class _Reader:
    def __init__(self, name: str) -> None:
        self._name = name

    def answer(self, data: bytes) -> Answer:
        values = self._load(data)
        if not isinstance(values, dict) or values.get("format") != FORMAT:
            raise InputRefused(
                Message(
                    "{name} is not an editor’s answer. Choose the file that review.html saved.",
                    name=self._name,
                )
            )
        if self._number(values, "version", "$") > VERSION:
            raise InputRefused(
                Message(
                    "{name} is of a newer form. Install a newer version of this program.",
                    name=self._name,
                )
            )
        editor = self._line(values, "editor", "$")
        if not editor:
            self._refuse("$.editor")
        verdicts = self._list(values, "verdicts", self._verdict)
        if len({verdict.article for verdict in verdicts}) != len(verdicts):
            self._refuse("verdicts")
        revisions = {verdict.article: verdict.revision for verdict in verdicts}
        comments = self._list(
            values, "items", lambda item, place: self._comment(item, place, editor, revisions)
        )
        if len({comment.id for comment in comments}) != len(comments):
            self._refuse("items")
        return Answer(
            id=self._urn(values, "id", "$"),
            sequence=self._number(values, "sequence", "$"),
            bundle=self._matching(values, "bundle_id", _SHA256, "$"),
            newsroom=self._matching(values, "newsroom", _UUID, "$"),
            editor=editor,
            saved_at=self._time(values, "saved_at", "$"),
            verdicts=verdicts,
            comments=comments,
        )

    def _load(self, data: bytes) -> Any:
        if len(data) > LARGEST:
            raise InputRefused(
                Message("{name} is too large for an editor’s answer.", name=self._name)
            )
        try:
            return read_strictly(data.decode())
        except json.JSONDecodeError as error:
            self._refuse(f"{error.lineno}:{error.colno}", error)
        except UnicodeDecodeError as error:
            self._refuse(f"#{error.start}", error)
        except (ValueError, RecursionError) as error:
            self._refuse("$", error)

    def _verdict(self, item: dict[str, Any], place: str) -> Verdict:
        decision = item.get("decision")
        if decision is not None and (
            not isinstance(decision, str) or decision not in set(Decision)
        ):
            self._refuse(f"{place}.decision")
        checked = item.get("checked", [])
        if (
            not isinstance(checked, list)
            or len(checked) > _MOST_CHECKED
            or not all(isinstance(one, str) and _WORD.fullmatch(one) for one in checked)
        ):
            self._refuse(f"{place}.checked")
        return Verdict(
            article=self._matching(item, "article", _UUID, place),
            revision=self._matching(item, "revision", _SHA256, place),
            decision=Decision(decision) if decision else None,
            reason=self._text(item, "reason", place, missing=""),
            checked=tuple(dict.fromkeys(checked)),
        )

    def _comment(
        self, item: dict[str, Any], place: str, editor: str, revisions: dict[str, str]
    ) -> Comment:
        motivation = item.get("motivation")
        kind = _MOTIVATIONS.get(motivation) if isinstance(motivation, str) else None
        if item.get("type") != "Annotation" or kind is None:
            self._refuse(place)
        text, proposal = self._bodies(item, place, kind)
        made_at = self._time(item, "created", place)
        identity = self._urn(item, "id", place)
        if kind is Kind.REPLY:
            parent = self._urn(item, "target", place)
            return Comment(
                identity, "", "", Part.ARTICLE, kind, editor, text, parent=parent, made_at=made_at
            )
        target = item.get("target")
        if not isinstance(target, dict):
            self._refuse(f"{place}.target")
        article = self._urn(target, "source", f"{place}.target")
        if article not in revisions:
            self._refuse(f"{place}.target.source")
        part, quote = self._selected(target.get("selector"), f"{place}.target.selector")
        if kind is Kind.PROPOSAL and part is Part.ARTICLE:
            self._refuse(f"{place}.target.selector")
        return Comment(
            id=identity,
            article=article,
            revision=revisions[article],
            part=part,
            kind=kind,
            author=editor,
            text=text,
            quote=quote,
            proposal=proposal,
            made_at=made_at,
        )

    def _bodies(self, item: dict[str, Any], place: str, kind: Kind) -> tuple[str, str | None]:
        """Return the comment's text, and the words that it proposes."""
        texts: dict[str, str] = {}
        bodies = item.get("body")
        if not isinstance(bodies, list) or not 1 <= len(bodies) <= len(_MOTIVATIONS):
            self._refuse(f"{place}.body")
        for index, body in enumerate(bodies):
            inner = f"{place}.body[{index}]"
            if (
                not isinstance(body, dict)
                or body.get("type") != "TextualBody"
                or body.get("format", "text/plain") != "text/plain"
                or not isinstance(body.get("purpose"), str)
                or body["purpose"] not in _MOTIVATIONS
                or body["purpose"] in texts
            ):
                self._refuse(inner)
            texts[body["purpose"]] = self._text(body, "value", inner)
        proposal = texts.get("editing")
        text = texts.get("replying" if kind is Kind.REPLY else "commenting", "")
        if (proposal is not None) != (kind is Kind.PROPOSAL):
            self._refuse(f"{place}.body")
        if kind is not Kind.PROPOSAL and not text.strip():
            self._refuse(f"{place}.body")
        return text.strip(), proposal

    def _selected(self, selector: Any, place: str) -> tuple[Part, Quote | None]:
        if not isinstance(selector, dict) or selector.get("type") != "FragmentSelector":
            self._refuse(place)
        value = selector.get("value")
        if not isinstance(value, str) or value not in set(Part):
            self._refuse(f"{place}.value")
        refined = selector.get("refinedBy", [])
        if not isinstance(refined, list) or len(refined) > len(_MOTIVATIONS):
            self._refuse(f"{place}.refinedBy")
        exact = prefix = suffix = ""
        start = 0
        for index, one in enumerate(refined):
            inner = f"{place}.refinedBy[{index}]"
            if not isinstance(one, dict):
                self._refuse(inner)
            if one.get("type") == "TextQuoteSelector":
                exact = self._text(one, "exact", inner)
                prefix = self._text(one, "prefix", inner, missing="")
                suffix = self._text(one, "suffix", inner, missing="")
            elif one.get("type") == "TextPositionSelector":
                start = self._number(one, "start", inner)
        if refined and not exact.strip():
            self._refuse(f"{place}.refinedBy")
        return Part(value), Quote(exact, prefix, suffix, start) if refined else None

    def _list(
        self, values: dict[str, Any], key: str, read: Callable[[dict[str, Any], str], _T]
    ) -> tuple[_T, ...]:
        items = values.get(key)
        if not isinstance(items, list) or len(items) > _MOST_ITEMS:
            self._refuse(key)
        found = []
        for index, item in enumerate(items):
            place = f"{key}[{index}]"
            if not isinstance(item, dict):
                self._refuse(place)
            found.append(read(item, place))
        return tuple(found)

    def _text(
        self, values: dict[str, Any], key: str, place: str, *, missing: str | None = None
    ) -> str:
        value = values.get(key, missing)
        if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
            self._refuse(f"{place}.{key}")
        return normalise(value)

    def _line(self, values: dict[str, Any], key: str, place: str) -> str:
        value = " ".join(self._text(values, key, place).split())
        if len(value) > _LONGEST_NAME:
            self._refuse(f"{place}.{key}")
        return value

    def _number(self, values: dict[str, Any], key: str, place: str) -> int:
        value = values.get(key)
        if type(value) is not int or value < 0:  # True is an int too
            self._refuse(f"{place}.{key}")
        return value

    def _matching(
        self, values: dict[str, Any], key: str, pattern: re.Pattern[str], place: str
    ) -> str:
        value = values.get(key)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            self._refuse(f"{place}.{key}")
        return value

    def _urn(self, values: dict[str, Any], key: str, place: str) -> str:
        value = values.get(key)
        if not isinstance(value, str) or not _UUID.fullmatch(value.removeprefix(_URN)):
            self._refuse(f"{place}.{key}")
        return value.removeprefix(_URN)

    def _time(self, values: dict[str, Any], key: str, place: str) -> datetime | None:
        if values.get(key) is None:
            return None
        try:
            text = self._matching(values, key, _TIME, place)
            return datetime.fromisoformat(text).astimezone(UTC)
        except ValueError as error:
            self._refuse(f"{place}.{key}", error)

    def _refuse(self, place: str, cause: Exception | None = None) -> NoReturn:
        message = Message(
            "{name} is damaged at {place}, and nothing of it was taken in. Ask the editor to save "
            "the answer again.",
            name=self._name,
            place=place,
        )
        raise InputRefused(message) from cause
