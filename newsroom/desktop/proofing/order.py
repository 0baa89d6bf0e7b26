"""Which finding comes next from where a person is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor

from newsroom.desktop.proofing.finding import Finding
from newsroom.domain.proof import Field

_ORDER = {field: number for number, field in enumerate(Field)}


def next_finding(
    findings: Sequence[Finding],
    chosen: Finding | None,
    field: Field | None,
    cursor: QTextCursor | None,
    *,
    backward: bool,
) -> int:
    """Return the row of the next finding, the first again behind the last.

    From within a text it goes by the cursor; with the cursor elsewhere, or still on the finding
    that was chosen, by the list.
    """
    row = next((number for number, one in enumerate(findings) if one is chosen), None)
    on_it = chosen is not None and (
        cursor is None
        or field is None
        or (
            chosen.remark.field is field
            and cursor.hasSelection() == (chosen.start != chosen.end)
            and cursor.selectionStart() == chosen.start
            and cursor.selectionEnd() == chosen.end
        )
    )
    if row is not None and on_it:
        return (row + (-1 if backward else 1)) % len(findings)
    if cursor is None or field is None:
        return len(findings) - 1 if backward else 0
    here = (_ORDER[field], cursor.selectionStart() if backward else cursor.position())
    places = [(_ORDER[one.remark.field], one.start) for one in findings]
    if backward:
        before = [number for number, place in enumerate(places) if place < here]
        return before[-1] if before else len(findings) - 1
    behind = (number for number, place in enumerate(places) if place >= here)
    return next(behind, 0)
