"""A newsroom's own theme: a folder that stands over the standard one, file by file.

What is in it is checked before anything is made with it: it names nothing outside itself, its
templates run in a sandbox, and none can switch the escaping of values off.
"""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from newsroom.domain.message import Message
from newsroom.errors import ThemeRefused
from newsroom.paths import resource
from newsroom.publishing import inputs
from newsroom.publishing.theme import Theme, folder_key

if TYPE_CHECKING:
    from jinja2 import Environment

_MOST_FILES = 400
_MOST_BYTES = 30_000_000
_TEMPLATES = "templates"
_ENDING = ".html.j2"
# What a template may raise while it runs; each has a place in a file of the theme.
_FAULTS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


class OwnTheme(Theme):
    """A theme of the newsroom's own; what its folder lacks is the standard theme's.

    Raises `ThemeRefused`, which names the file and the line, when it is read and when a page is
    made with it.
    """

    # They may have filters over it.
    keeps_bodies = False

    def __init__(self, folder: Path) -> None:
        self._own = folder
        _look_over(folder)
        with self._told():
            super().__init__(resource("themes", "standard"), lambda path: _in(folder, path))
            self.key = inputs.key(self.key, folder_key(folder))

    def _environment(self, folder: Path) -> Environment:
        from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined  # noqa: PLC0415
        from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

        environment = ImmutableSandboxedEnvironment(
            loader=ChoiceLoader(
                [FileSystemLoader(self._own / _TEMPLATES), FileSystemLoader(folder / _TEMPLATES)]
            ),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        # What makes markup of a text, which may come from anybody.
        del environment.filters["safe"]
        _parse_all(environment, self._own)
        return environment

    def render(self, template: str, **values: Any) -> Markup:
        with self._told():
            return super().render(template, **values)

    def piece(self, template: str, macro: str, *values: Any) -> Markup:
        with self._told():
            return super().piece(template, macro, *values)

    def filled(self, template: str, hole: str, value: Markup, **words: Any) -> Markup:
        with self._told():
            return super().filled(template, hole, value, **words)

    def page(self, holes: Sequence[str], frame: Mapping[str, Any]) -> str:
        with self._told():
            return super().page(holes, frame)

    @contextmanager
    def _told(self) -> Iterator[None]:
        from jinja2 import TemplateError  # noqa: PLC0415

        try:
            yield
        except (TemplateError, *_FAULTS) as error:
            raise _refused(self._own, error) from error
        except OSError as error:
            raise ThemeRefused(
                Message(
                    "The theme {folder} cannot be read: {reason}. Choose another, or the standard "
                    "one.",
                    folder=self._own,
                    reason=error.strerror or str(error),
                )
            ) from error


def own_theme_state(folder: Path) -> bytes:
    """Return what changes whenever a file of the folder does, without reading them."""
    state = hashlib.blake2b(str(folder).encode("utf-8", "surrogatepass"))
    try:
        for path in sorted(folder.rglob("*"))[:_MOST_FILES]:
            found = path.stat()
            state.update(f"{path} {found.st_mtime_ns} {found.st_size}\n".encode(errors="replace"))
    except OSError:
        return b"unreadable"  # reading it says what is wrong
    return state.digest()


def _in(folder: Path, path: str) -> Path | None:
    found = folder / path
    return found if found.is_file() else None


def _look_over(folder: Path) -> None:
    """Refuse a folder that is none, that leads outside itself, or that is too much for a theme."""
    if not folder.is_dir():
        raise ThemeRefused(
            Message(
                "{folder} is no folder of a theme. “newsroom theme new PATH” begins one.",
                folder=folder,
            )
        )
    real = folder.resolve()
    size = 0
    for count, path in enumerate(folder.rglob("*")):
        if not path.resolve().is_relative_to(real):
            raise ThemeRefused(
                Message(
                    "{path} leads out of the theme’s folder. Put the file itself there.", path=path
                )
            )
        size += path.stat().st_size if path.is_file() else 0
        if count >= _MOST_FILES or size > _MOST_BYTES:
            raise ThemeRefused(
                Message(
                    "{folder} has more in it than a theme: at most {files} files of {size} MB "
                    "together.",
                    folder=folder,
                    files=_MOST_FILES,
                    size=_MOST_BYTES // 1_000_000,
                )
            )


def _parse_all(environment: Environment, folder: Path) -> None:
    """Read every template now, so that a wrong one is told before a page is made."""
    from jinja2 import TemplateSyntaxError, nodes  # noqa: PLC0415

    for path in sorted((folder / _TEMPLATES).glob(f"*{_ENDING}")):
        source = path.read_text(encoding="utf-8")
        tree = environment.parse(source, path.name, str(path))
        for node in tree.find_all((nodes.EvalContextModifier, nodes.ScopedEvalContextModifier)):
            raise TemplateSyntaxError(
                "a theme does not switch the escaping", node.lineno, path.name, str(path)
            )
        environment.get_template(path.name)


def _refused(folder: Path, error: BaseException) -> ThemeRefused:
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415

    name, line = "", 0
    if isinstance(error, TemplateSyntaxError):
        name, line = error.name or "", error.lineno
    else:
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename.endswith(_ENDING):
                name, line = Path(frame.filename).name, frame.lineno or 0
    told = str(error.message if isinstance(error, TemplateSyntaxError) else error)
    reason = " ".join(told.split())[:300].rstrip(".") or type(error).__name__
    if not name:
        return ThemeRefused(
            Message("The theme {folder} is not whole: {reason}.", folder=folder, reason=reason)
        )
    return ThemeRefused(
        Message(
            "The theme {folder} has a mistake in {template}, line {line}: {reason}.",
            folder=folder,
            template=name,
            line=line,
            reason=reason,
        )
    )
