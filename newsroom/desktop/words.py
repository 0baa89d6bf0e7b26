"""The window's words: one door to Qt's translations, and the languages they exist in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from newsroom import paths
from newsroom.desktop.dates import short_date
from newsroom.domain.message import Message

LANGUAGES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
"""The languages of the interface, each by its own name."""

_CONTEXT = "newsroom"


def tr(text: str, /, *, note: str | None = None, n: int | None = None, **values: object) -> str:
    """Return `text` in the interface's language, with `values` in its `{named}` places.

    `text` is always a literal: packaging/translations.py collects it from the source. `note` tells
    apart two meanings of the same English words; `n` is the number of a plural, shown at `%n`.
    """
    translated = _translate(text, note, n)
    return translated.format_map(values) if values else translated


def translate_message(message: Message) -> str:
    """Return a sentence of the core in the interface's language."""
    translated = _translate(message.text, None, message.count)
    return message.fill(translated, translate_message, short_date)


def _translate(text: str, note: str | None, n: int | None) -> str:
    if n is None:
        return QCoreApplication.translate(_CONTEXT, text, note)
    translated = QCoreApplication.translate(_CONTEXT, text, note, n)
    if translated == text.replace("%n", str(n)):  # no translation: the English of the source
        return translated.replace("(s)", "" if n == 1 else "s")
    return translated


def install_language(app: QCoreApplication, language: str) -> None:
    """Make `app` speak `language`, in our words, Qt's own, and its dates and numbers."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    ours = str(paths.resource("translations"))
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qts), (f"{_CONTEXT}_{language}", ours)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            translator.deleteLater()


def system_language(tags: Sequence[str] | None = None) -> str:
    """Return the interface's language that suits the user best, else English.

    `tags` are the languages that the user reads, the best first; by default the system says.
    """
    for tag in QLocale.system().uiLanguages() if tags is None else tags:
        language = tag.replace("_", "-").split("-")[0]
        if language in LANGUAGES:
            return language
    return "en"
