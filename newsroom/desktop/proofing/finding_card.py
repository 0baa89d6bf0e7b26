"""One finding in full: what it is, why it matters, and the buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.proofing.finding import MARK
from newsroom.desktop.proofing.finding_list import Row
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.proof import Guideline

_LONGEST = 28  # letters on a button
_BOTH = 20  # letters of what stands there and of what would
# Words of an article keep their own direction within a sentence of the window's.
_ISOLATED = "\u2068{}\u2069"


class FindingCard(QWidget):
    """What is said of the chosen finding; every button says in words what it will do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = False
        self.title = plain_label()
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.message = plain_label()
        self.reason = plain_label(look="muted")
        self.mend = QPushButton()
        dress(self.mend, "primary")
        self.place = QPushButton(tr("Show in the text"))
        self.ignore = QPushButton(tr("Ignore here"))
        self.ignore.setToolTip(tr("Let these words stand in this article"))
        self.switch = QPushButton(tr("Switch this rule off"))
        self.switch.setToolTip(tr("For the whole newsroom; the list of rules switches it on again"))
        dress(self.switch, "quiet")
        grid = QGridLayout()
        grid.addWidget(self.mend, 0, 0, 1, 2)
        grid.addWidget(self.place, 1, 0)
        grid.addWidget(self.ignore, 1, 1)
        grid.addWidget(self.switch, 2, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.message, self.reason):
            layout.addWidget(widget)
        layout.addLayout(grid)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Offer nothing that would change something."""
        self._read_only = read_only

    def show_row(self, row: Row | None, guideline: Guideline | None) -> None:
        """Say what there is to say of a finding; None is none."""
        self.setVisible(row is not None)
        if row is None or guideline is None:
            return
        self.title.setText(row.title)
        self.message.setText(row.message)
        self.reason.setText(translate_message(guideline.reason))
        finding = row.finding
        suggestion = finding.remark.suggestion
        self.mend.setVisible(suggestion is not None and not self._read_only)
        if suggestion is not None:
            self.mend.setText(_offer(finding.remark.text, suggestion))
        self.place.setText(tr("Show in the text") if finding.cursor else tr("Show the field"))
        for button in (self.ignore, self.switch):
            button.setVisible(not self._read_only)


def _offer(text: str, suggestion: str) -> str:
    if not suggestion:
        return tr("Take it out")
    if not suggestion.strip():
        return tr("Put one plain space there")
    shown = suggestion if len(suggestion) <= _LONGEST else suggestion[:_LONGEST] + "…"
    if not text.strip():
        text = MARK * len(text)
    # A sign alone says little without what it replaces.
    words = f"{text} → {shown}" if len(text) + len(shown) <= _BOTH else shown
    # In a button, a lone & would be a mnemonic's sign.
    words = _ISOLATED.format(words.replace("\n", " ").replace("&", "&&"))
    return tr("Replace: {words}", words=words)
