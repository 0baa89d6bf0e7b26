"""A file dialog in the newsroom's own folder leaves the newsroom's locks alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

# In a process of its own: this one's Qt may have read its kinds of files already.
_SHOW = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel
from newsroom.desktop.file_kinds import tell_file_kinds
from newsroom.domain.opening import Opening
from newsroom.services.newsroom import open_newsroom

def locks():
    own = f" {os.getpid()} "
    return sum(own in line for line in Path("/proc/locks").read_text().splitlines())

tell_file_kinds()
app = QApplication([])
path = Path(sys.argv[1])
newsroom = open_newsroom(Opening(path, window=True), lambda: "")
newsroom.settings.change(name="Дала")
before = locks()
dialog = QFileDialog(None, "", str(path.parent))
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
loop = QEventLoop()
model = dialog.findChild(QFileSystemModel)
# The kinds are told once the names are there.
model.directoryLoaded.connect(lambda _folder: QTimer.singleShot(500, loop.quit))
QTimer.singleShot(20_000, loop.quit)
dialog.show()
loop.exec()
shown = model.rowCount(model.index(str(path.parent)))
print(before, locks(), shown)
newsroom.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists the locks of a process")
def test_a_file_dialog_leaves_the_locks_alone(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SHOW, str(tmp_path / "дала.newsroom")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    before, after, shown = map(int, done.stdout.split())
    assert before > 0
    assert shown > 0
    assert after == before
