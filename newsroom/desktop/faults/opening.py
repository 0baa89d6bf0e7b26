"""Opening the report about this program, where nothing has failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow


class ProblemErrand(QObject):
    """Shows the report over a window; it works before a newsroom is open, too."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.problem.triggered.connect(self.show)

    def show(self) -> None:
        """Show the report with the end of the log."""
        from newsroom.desktop.faults.dialog import AboutThisProgram  # noqa: PLC0415 - at first use
        from newsroom.desktop.faults.log import last_lines, log_file  # noqa: PLC0415
        from newsroom.desktop.faults.report import report  # noqa: PLC0415

        dialog = AboutThisProgram(report(log=last_lines()), log_file(), self._window)
        dialog.exec()
        dialog.deleteLater()
