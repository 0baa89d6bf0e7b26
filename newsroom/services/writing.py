"""What the editor asks of the text while a person writes: finding, replacing, typographic signs."""

from __future__ import annotations

from newsroom.domain.finding import Place, Wanted
from newsroom.text.smart_typing import SMART, Correction, correct

__all__ = ["SMART", "Correction", "correct", "find_all", "pasted_markdown", "replace_all"]


def pasted_markdown(html: str) -> str | None:
    """See `newsroom.text.pasted_html.pasted_markdown`; its parsers are read at the first paste."""
    from newsroom.text import pasted_html  # noqa: PLC0415

    return pasted_html.pasted_markdown(html)


def find_all(text: str, wanted: Wanted, within: Place | None = None) -> list[Place]:
    """See `newsroom.text.finding.find_all`; its library is read when something is looked for."""
    from newsroom.text import finding  # noqa: PLC0415

    return finding.find_all(text, wanted, within)


def replace_all(
    text: str, wanted: Wanted, by: str, within: Place | None = None
) -> list[tuple[Place, str]]:
    """See `newsroom.text.finding.replace_all`."""
    from newsroom.text import finding  # noqa: PLC0415

    return finding.replace_all(text, wanted, by, within)
