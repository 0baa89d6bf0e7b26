"""The list of backups: when each was made and why, and what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from newsroom.desktop.backups.kinds import kind_name
from newsroom.desktop.dates import moment
from newsroom.desktop.words import tr
from newsroom.domain.backup import Listed

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ARTICLES, _SIZE = 2, 3


class BackupList(QTreeWidget):
    """Shows backups, the newest first; one of them is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Backups"))
        self.setHeaderLabels([tr("Made"), tr("Why"), tr("Articles"), tr("Size")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column in (_ARTICLES, _SIZE):
            self.headerItem().setTextAlignment(column, _RIGHT)
        self._listed: list[Listed] = []
        width = self.fontMetrics().averageCharWidth()
        for column, characters in enumerate((22, 26, 20)):
            self.setColumnWidth(column, width * characters)
        self.setMinimumSize(width * 86, self.fontMetrics().height() * 12)

    def show_backups(self, listed: Sequence[Listed], zone: str) -> None:
        """Show the backups, with their times in `zone`, and choose the newest whole one."""
        self.clear()
        self._listed = list(listed)
        whole: QTreeWidgetItem | None = None
        for one in self._listed:
            row = QTreeWidgetItem(
                [
                    moment(one.backup.made_at, zone),
                    kind_name(one.backup.kind),
                    _articles(one),
                    QLocale().formattedDataSize(
                        one.backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
                    ),
                ]
            )
            for column in (_ARTICLES, _SIZE):
                row.setTextAlignment(column, _RIGHT)
            row.setToolTip(0, str(one.backup.path))
            self.addTopLevelItem(row)
            if one.contents is None and not one.locked:
                row.setFlags(Qt.ItemFlag.NoItemFlags)
            elif whole is None:
                whole = row
        if whole:
            self.setCurrentItem(whole)

    @property
    def chosen(self) -> Listed | None:
        """The backup that is chosen."""
        rows = self.selectedItems()
        return self._listed[self.indexOfTopLevelItem(rows[0])] if rows else None


def _articles(one: Listed) -> str:
    if one.contents:
        return QLocale().toString(one.contents.articles)
    return tr("with its passphrase") if one.locked else tr("cannot be read")
