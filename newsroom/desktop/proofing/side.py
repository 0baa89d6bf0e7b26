"""The side of the window: the article's details, the copy desk and editors' comments."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from newsroom.desktop.words import tr


class Side(QTabWidget):
    """Tabs in the place of one panel: on a small screen the text keeps its width."""

    def __init__(self, details: QWidget, copy_desk: QWidget, review: QWidget) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setDocumentMode(True)
        self._details = details
        self._copy_desk = copy_desk
        self._review = review
        self.addTab(details, tr("Details"))
        self.addTab(copy_desk, tr("Copy desk"))
        self.addTab(review, tr("Review"))
        self.tabBar().setAccessibleName(tr("Details, copy desk and review"))
        self.tabBar().setExpanding(True)
        # Three names and two numbers in 300 pixels: they are cut before they are scrolled away.
        self.tabBar().setUsesScrollButtons(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)

    def show_details(self) -> None:
        """Bring the details to the front."""
        self.setCurrentWidget(self._details)

    def show_copy_desk(self) -> None:
        """Bring the copy desk to the front."""
        self.setCurrentWidget(self._copy_desk)

    def show_review(self) -> None:
        """Bring the editors' comments to the front."""
        self.setCurrentWidget(self._review)

    def show_comments(self, count: int) -> None:
        """Say on the review's tab how many comments wait."""
        name = f"{tr('Review')} ({count})" if count else tr("Review")
        self.setTabText(self.indexOf(self._review), name)

    def show_count(self, count: int) -> None:
        """Say on the copy desk's tab how much is open."""
        name = f"{tr('Copy desk')} ({count})" if count else tr("Copy desk")
        self.setTabText(self.indexOf(self._copy_desk), name)
