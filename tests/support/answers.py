"""Builders of editors' answers, as review.html saves them."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

from newsroom.domain.article import Article

BUNDLE = "b" * 64
NEWSROOM = "0d3f7a52-9a51-4e0c-8f6e-2f9f4d0c7b10"


def identity(name: str) -> str:
    """Return the UUID that stands for a name, the same in two calls."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name))


def note(
    article: Article,
    exact: str | None,
    text: str = "",
    *,
    proposal: str | None = None,
    part: str = "body",
    name: str = "",
    prefix: str = "",
    suffix: str = "",
    start: int = 0,
) -> dict[str, Any]:
    """Return a comment or a proposal on an article; None for `exact` is on a whole part."""
    selector: dict[str, Any] = {"type": "FragmentSelector", "value": part}
    if exact is not None:
        selector["refinedBy"] = [
            {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix},
            {"type": "TextPositionSelector", "start": start, "end": start + len(exact)},
        ]
    bodies = []
    if proposal is not None:
        bodies.append(_body("editing", proposal))
    if text:
        bodies.append(_body("commenting", text))
    return {
        "id": f"urn:uuid:{identity(name or f'{part} {exact} {text} {proposal}')}",
        "type": "Annotation",
        "motivation": "commenting" if proposal is None else "editing",
        "created": "2024-04-24T08:00:00.000Z",
        "body": bodies,
        "target": {"source": f"urn:uuid:{article.uuid}", "selector": selector},
    }


def answer_to(comment: str, text: str) -> dict[str, Any]:
    """Return a reply to the comment with this id."""
    return {
        "id": f"urn:uuid:{identity(f'{comment} {text}')}",
        "type": "Annotation",
        "motivation": "replying",
        "created": "2024-04-24T08:00:00Z",
        "body": [_body("replying", text)],
        "target": f"urn:uuid:{comment}",
    }


def make_answer(
    articles: list[Article],
    items: list[dict[str, Any]] | None = None,
    *,
    editor: str = "Ерлан Мұратұлы",
    decision: str | None = None,
    reason: str = "",
    sequence: int = 1,
    **changes: Any,
) -> dict[str, Any]:
    """Return an answer as JSON values; `changes` are to its own keys."""
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:uuid:{identity(editor)}",
        "type": "AnnotationPage",
        "format": "newsroom-review",
        "version": 1,
        "sequence": sequence,
        "bundle_id": BUNDLE,
        "newsroom": NEWSROOM,
        "editor": editor,
        "saved_at": "2024-04-24T08:30:00.000Z",
        "verdicts": [
            {
                "article": article.uuid,
                "revision": article.revision,
                "decision": decision,
                "reason": reason,
                "checked": ["facts"],
            }
            for article in articles
        ],
        "items": items or [],
        **changes,
    }


def write_answer(folder: Path, values: dict[str, Any], name: str = "review-1.json") -> Path:
    """Write an answer's file."""
    path = folder / name
    path.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")
    return path


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "format": "text/plain", "purpose": purpose, "value": value}
