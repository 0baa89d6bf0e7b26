"""This machine's settings: one typed table, kept as JSON in the user's settings folder."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args, get_type_hints

from newsroom import paths


@dataclass(frozen=True, slots=True)
class Settings:
    """What this person chose on this machine; an empty text means "as the system says".

    `language` is that of the interface (kk, ru, en). `scheme` is system, light, dark or contrast.
    `layout` is the window's own: opaque texts by name. `text_size` is the editor's, in points; 0 is
    the usual one. `line` is the width in characters by which lines are counted; 0 is the usual one.
    `smart_typing` puts typographic signs for plain ones. `column` is how many letters a line of the
    text has while it is written; 0 is the usual number, -1 the whole width. `typewriter` keeps the
    line that is written in the middle of the height. `preview_place` is where the preview stands:
    beside the text, below it, or alone.
    `rates_folder` is watched for files of exchange rates, `answers_folder` for editors' answers;
    empty for none. `theme` is the folder of a theme of one's own, empty for
    the standard one. `handover_form` and `handover_folder` are those in which a
    story was last handed over. `lock_after` is after how many minutes without a key an encrypted
    newsroom is locked; 0 for never. `recent_commands` are names of actions, and
    `recent_newsrooms` paths of files, the last used first. `newsroom_windows` opens those of that
    list in windows of their own.
    """

    language: str = ""
    scheme: Literal["system", "light", "dark", "contrast"] = "system"
    author: str = ""
    newsroom: str = ""
    export_folder: str = ""
    text_size: float = 0.0
    line: int = 0
    smart_typing: bool = True
    column: int = 0
    typeface: Literal["serif", "sans"] = "serif"
    typewriter: bool = False
    preview_place: Literal["beside", "below", "alone"] = "beside"
    rates_folder: str = ""
    answers_folder: str = ""
    theme: str = ""
    handover_form: str = ""
    handover_folder: str = ""
    newsroom_windows: bool = False
    lock_after: int = 0
    recent_newsrooms: list[str] = field(default_factory=list)
    recent_commands: list[str] = field(default_factory=list)
    layout: dict[str, str] = field(default_factory=dict)


class SettingsFile:
    """The settings' file; what cannot be read is taken as not set, and never stops the program."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.settings_folder() / "settings.json"
        self._unwritten: dict[str, Any] = {}
        self.current = self._read() or Settings()

    def change(self, **values: Any) -> Settings:
        """Set the named settings and write the file; return the settings as they are now.

        What another window of this person has changed meanwhile stays.
        """
        self.current = replace(self.read_again(), **values)
        self._unwritten |= values
        if self._write():
            self._unwritten.clear()
        return self.current

    @property
    def is_written(self) -> bool:
        """Whether the file has taken all that was changed."""
        return not self._unwritten

    def read_again(self) -> Settings:
        """Return the settings as their file has them now, and what it could not take."""
        self.current = replace(self._read() or self.current, **self._unwritten)
        return self.current

    def _read(self) -> Settings | None:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        if not isinstance(found, dict):
            return None
        defaults = Settings()
        return Settings(
            **{
                one.name: found[one.name]
                for one in fields(Settings)
                if _fits(one.name, found.get(one.name), getattr(defaults, one.name))
            }
        )

    def _write(self) -> bool:
        # A settings file that cannot be written costs a preference, not the user's work.
        data = (json.dumps(asdict(self.current), ensure_ascii=False, indent=2) + "\n").encode()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            temporary = self.path.with_suffix(f".{os.getpid()}")
            temporary.write_bytes(data)
            temporary.replace(self.path)
        except OSError:
            return False
        return True


def _fits(name: str, value: Any, default: Any) -> bool:
    if name in ("scheme", "typeface", "preview_place"):
        return value in get_args(get_type_hints(Settings)[name])
    if isinstance(default, dict):
        return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
    if isinstance(default, list):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, type(default))
