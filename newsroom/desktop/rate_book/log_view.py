"""The import log of the rate book: which file brought what, and when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from newsroom.desktop.dates import moment
from newsroom.desktop.words import tr
from newsroom.domain.rate_book import Taking

_HASH = 12  # letters of a file's hash that tell it apart


class LogView(QTreeWidget):
    """The files that brought something, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Import log"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderLabels(
            [tr("Taken in"), tr("File"), tr("New"), tr("Differing"), tr("By"), tr("Hash")]
        )
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)

    def show_log(self, takings: Sequence[Taking], zone: str) -> None:
        """Show the log; times are the newsroom's."""
        self.clear()
        for one in takings:
            item = QTreeWidgetItem(
                [
                    moment(one.taken_at, zone),
                    " ".join(one.name.split()),
                    str(one.added),
                    str(one.differing),
                    one.author,
                    one.file[:_HASH],
                ]
            )
            item.setToolTip(5, one.file)
            self.addTopLevelItem(item)
