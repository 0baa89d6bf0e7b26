"""What stands beside the text: the preview, and the panels of the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsroom.desktop.metadata.panel import MetadataPanel
from newsroom.desktop.preview.preview import Preview
from newsroom.desktop.proofing.panel import ProofingPanel
from newsroom.desktop.proofing.side import Side
from newsroom.desktop.review.panel import ReviewPanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsroom.desktop.tasks import Tasks
    from newsroom.desktop.window.frame import Frame
    from newsroom.desktop.window.main_window import MainWindow


def make_side_part(
    window: MainWindow, frame: Frame, tasks: Tasks, asset: Callable[[str], bytes | None]
) -> None:
    """Put the preview and the panels beside the text; `asset` gives files of the page."""
    window.preview = Preview(tasks, asset)
    frame.places.add_preview(window.preview)
    window.metadata = MetadataPanel()
    window.copy_desk = ProofingPanel()
    window.review = ReviewPanel()
    window.side = Side(window.metadata, window.copy_desk, window.review)
    frame.side.addWidget(window.side)
