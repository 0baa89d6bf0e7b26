"""Texts before one rule of the copy desk."""

from __future__ import annotations

from datetime import date

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.proof import Remark
from newsroom.text.proofing import proof

TODAY = date(2026, 11, 23)


def remarks(rule: str, content: Content) -> list[Remark]:
    """Return what one rule remarks on in an article."""
    return [remark for remark in proof(content, TODAY) if remark.rule == rule]


def remarks_in(
    rule: str, body: str, language: Language = Language.KAZAKH
) -> list[tuple[str, str | None]]:
    """Return what one rule remarks on in a body: what stands there, and what is suggested."""
    found = remarks(rule, Content(body=body, language=language))
    return [(remark.text, remark.suggestion) for remark in found]
