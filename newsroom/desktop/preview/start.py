"""What the web engine needs before it starts, and what keeps it from starting.

The engine costs 0.2 s and half a gigabyte, so nothing here imports it.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt

from newsroom.domain.message import Message

PAGES = "newsroom-page"
"""The scheme of the preview's own addresses: a bundle's pages, from memory."""


def register_scheme() -> None:
    """Prepare for a web engine that is loaded late; called before the application is made.

    Our scheme itself is registered with the engine: a scheme may come in until the first profile
    is made, but widgets that share their graphics must be told of from the start.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def obstacle(environment: Mapping[str, str] = os.environ) -> Message | None:
    """Return why the engine cannot be started here, or None.

    It ends the whole program where it cannot build its sandbox, so this is asked before.
    """
    if importlib.util.find_spec("PySide6.QtWebEngineWidgets") is None:
        return Message(
            "The preview needs Qt’s web engine, which is not installed. Install PySide6 with its"
            " add-ons, or export the article and open it in a browser."
        )
    if sys.platform == "linux" and os.geteuid() == 0 and not _sandbox_is_off(environment):
        return Message(
            "The preview cannot run for the system’s administrator (root). Start the program as an"
            " ordinary user."
        )
    return None


def _sandbox_is_off(environment: Mapping[str, str]) -> bool:
    flags = environment.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    return bool(environment.get("QTWEBENGINE_DISABLE_SANDBOX")) or "--no-sandbox" in flags
