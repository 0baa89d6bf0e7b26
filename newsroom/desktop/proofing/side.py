"""The side of the window: the article's details, and the copy desk, one behind the other."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from newsroom.desktop.words import tr


class Side(QTabWidget):
    """Two tabs in the place of one panel: on a small screen the text keeps its width."""

    def __init__(self, details: QWidget, copy_desk: QWidget) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setDocumentMode(True)
        self._details = details
        self._copy_desk = copy_desk
        self.addTab(details, tr("Details"))
        self.addTab(copy_desk, tr("Copy desk"))
        self.tabBar().setAccessibleName(tr("Details and copy desk"))
        self.tabBar().setExpanding(True)

    def show_details(self) -> None:
        """Bring the details to the front."""
        self.setCurrentWidget(self._details)

    def show_copy_desk(self) -> None:
        """Bring the copy desk to the front."""
        self.setCurrentWidget(self._copy_desk)

    def show_count(self, count: int) -> None:
        """Say on the copy desk's tab how much is open."""
        name = f"{tr('Copy desk')} ({count})" if count else tr("Copy desk")
        self.setTabText(self.indexOf(self._copy_desk), name)
