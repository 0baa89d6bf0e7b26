"""Nothing heavy is imported before the window is on the screen, or by a command that only reads."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from newsroom.domain.planning import Plan
from newsroom.domain.workflow import State
from tests.support.answers import make_answer, note, write_answer
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.program import Program
from tests.support.rate_files import nbk_day

HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "alembic",
    "jinja2",
    "markdown",
    "nh3",
    "bs4",
    "yaml",
    "mammoth",
    "hunspell",
    "regex",
    "PIL",
    "newsroom.text.spelling",
)

READERS = ("alembic", "jinja2", "markdown", "nh3", "bs4", "yaml", "mammoth", "slugify", "PIL")


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("newsroom.desktop.application", (*HEAVY, "PySide6.QtWebEngineCore")),
        ("newsroom.bootstrap", (*HEAVY, "PySide6", "newsroom.cli", "argparse")),
        # Opening a newsroom waits for none of what reads files and makes pages.
        ("newsroom.services.newsroom", READERS),
    ],
)
def test_starting_imports_little(module: str, heavy: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


# Imported by nobody before the first page of the list is on the screen.
LATER = (
    *HEAVY[:1],
    *HEAVY[2:],
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "asyncio",
    "babel",
    "cryptography",
    "email",
    "http",
    "mammoth",
    "multiprocessing",
    "newsroom.cli",
    "newsroom.desktop.article_view",
    "newsroom.desktop.metadata.panel",
    "newsroom.domain.revision",
    "newsroom.exchange",
    "newsroom.publishing",
    "newsroom.services.newsroom",
    "newsroom.storage.rows",
    "newsroom.text.proofing",
    "ssl",
    "urllib.request",
    "xml",
)
# Imported by nobody while a newsroom is open and no article was touched.
UNASKED = (
    *(name for name in READERS if name != "slugify"),
    "PySide6.QtWebEngineCore",
    "babel",
    "cryptography",
    "http.client",
    "hunspell",
    "mammoth",
    "newsroom.cli",
    "newsroom.publishing",
    "newsroom.services.inbox",
    "newsroom.services.publishing",
    "rapidfuzz",
    "regex",
)
_START = """
import sys
sys.argv = ["newsroom", "--data", sys.argv[1]]
from newsroom import bootstrap
from newsroom.desktop import application, first_moments
from newsroom.desktop.window import main_window

def loaded(names):
    return [name for name in names if name in sys.modules]

def at_first_page(self):
    print(self._window.library.model.rowCount(), loaded({later!r}))
    go_on(self)

def at_opening(self, newsroom):
    on_opened(self, newsroom)
    print(self.window.furnished, loaded({unasked!r}))
    self.window.close()

go_on = first_moments.FirstMoments._go_on
first_moments.FirstMoments._go_on = at_first_page
on_opened = application.Program._on_opened
application.Program._on_opened = at_opening
sys.exit(bootstrap.main())
"""


def test_the_list_waits_for_little_and_the_newsroom_for_what_it_needs(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    newsroom.editing.create(make_content())
    newsroom.close()
    code = _START.format(later=LATER, unasked=UNASKED)
    environment = Program(tmp_path / "home").environment | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(newsroom.path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=environment,
    )
    said = [line for line in done.stderr.splitlines() if "plugin does not support" not in line]
    assert (done.stdout.splitlines(), said) == (["1 []", "True []"], [])


def test_sources_are_read_for_nothing() -> None:
    """Nobody reads the source of every module, as PySide does for a switch that is not used."""
    code = (
        "import linecache\n"
        "from newsroom.desktop.imports import leave_imports_alone\n"
        "leave_imports_alone()\n"
        "import newsroom.desktop.application, newsroom.services.newsroom\n"
        "print([name for name in linecache.cache if name.endswith('.py')\n"
        "    and ('sqlalchemy' in name or 'newsroom' in name)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    read = [name for name in done.stdout.strip("[]\n").split(", ") if name]
    assert len(read) <= 1  # the module itself that puts an end to it


# Imported by no command that lists, finds or shows what there is.
UNREAD = (
    *HEAVY[:1],
    *HEAVY[2:],
    "PySide6",
    "asyncio",
    "babel",
    "cryptography",
    "email",
    "getpass",
    "http",
    "importlib.metadata",
    "newsroom.cli.bundles",
    "newsroom.desktop",
    "newsroom.exchange",
    "newsroom.publishing",
    "newsroom.services.backups",
    "newsroom.services.editing",
    "newsroom.storage.rows",
    "newsroom.text.catalogue",
    "slugify",
    "socket",
    "subprocess",
    "uuid",
    "xml",
)
_COMMANDS = """
import sys
from newsroom import bootstrap

for words in {commands!r}:
    sys.argv = ["newsroom", *words]
    status = bootstrap.main()
    print(*words, status, [name for name in {unread!r} if name in sys.modules], file=sys.stderr)
"""


def run(code: str, program: Program) -> subprocess.CompletedProcess[str]:
    """Run Python's words as the program is run."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=program.environment,
    )


@pytest.mark.parametrize(
    ("commands", "others"),
    [
        (
            [
                ["list", "--json"],
                ["list", "--state", "draft", "--order", "headline", "--limit", "1"],
                ["search", "қысқы"],
                ["show", "1", "--json"],
                ["show", "1", "--revision", "1"],
                ["history", "1"],
                ["settings", "--json"],
            ],
            ["newsroom.cli.rates", "newsroom.services.rates"],
        ),
        (
            [
                ["rates", "show", "2024-04-24"],
                ["rates", "list", "--json"],
                ["rates", "export"],
                ["rates", "export", "--json"],
            ],
            ["newsroom.cli.articles", "newsroom.rates.reading", "newsroom.text.page_text"],
        ),
        (
            [["plan", "list"], ["plan", "list", "--all", "--json"]],
            ["newsroom.cli.articles", "newsroom.services.rates"],
        ),
        (
            [["proof", "1"], ["proof", "1", "--all", "--json"]],
            ["newsroom.cli.articles"],
        ),
        (
            # Printed for people it has quotation marks, which are of their language.
            [["review", "list", "1", "--json"]],
            ["newsroom.cli.articles", "newsroom.services.rates"],
        ),
        (
            [["check", "--json"]],
            ["newsroom.cli.articles", "newsroom.services.rates", "newsroom.text.proofing"],
        ),
    ],
    ids=["articles", "rates", "plans", "remarks", "answers", "check"],
)
def test_a_command_that_reads_loads_what_it_reads_with(
    tmp_path: Path, commands: list[list[str]], others: list[str]
) -> None:
    newsroom = make_newsroom(tmp_path)
    article = newsroom.editing.create(make_content(headline="Қысқы көше"))
    answer = make_answer([article], [note(article, "Қысқы", "Неге?", part="headline")])
    newsroom.reviews.take_in(write_answer(tmp_path, answer))
    newsroom.rates.take_bytes(nbk_day(date(2024, 4, 24)), "a.xml")
    newsroom.planning.keep(Plan(0, "Көпір ашылды"))
    newsroom.close()
    code = _COMMANDS.format(commands=commands, unread=(*UNREAD, *others))
    program = Program(tmp_path / "home", data=newsroom.path, language="kk_KZ.UTF-8")
    done = run(code, program)
    assert done.stderr.splitlines() == [f"{' '.join(words)} 0 []" for words in commands]


_RATES = """
import sys
from pathlib import Path
from newsroom.services.newsroom import open_newsroom

newsroom = open_newsroom(Path(sys.argv[1]), lambda: "")
rates = newsroom.rates.for_front()
newsroom.close()
print(len(rates.table.items), [name for name in {unread!r} if name in sys.modules])
"""


def test_the_rates_of_a_front_page_are_asked_of_the_driver(tmp_path: Path) -> None:
    """Every export asks them, also where there is nothing to write."""
    newsroom = make_newsroom(tmp_path)
    newsroom.rates.take_bytes(nbk_day(date(2024, 4, 24)), "a.xml")
    shown = len(newsroom.rates.for_front().table.items)
    newsroom.close()
    code = _RATES.format(unread=("sqlalchemy", "newsroom.rates.reading", "newsroom.text.page_text"))
    done = subprocess.run(
        [sys.executable, "-c", code, str(newsroom.path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert (shown > 0, done.stdout.strip()) == (True, f"{shown} []")


# Imported by no export of articles that were rendered when they were saved.
UNEXPORTED = (
    "sqlalchemy",
    "alembic",
    "PySide6",
    "asyncio",
    "babel",
    "bs4",
    "email.message",
    "http",
    "markdown",
    "nh3",
    "PIL",
    "regex",
    "yaml",
    "newsroom.services.editing",
    "newsroom.services.inbox",
    "newsroom.services.proofing",
    "newsroom.storage.rows",
    "newsroom.text.markdown",
)


# What the copy desk remarks on, and what editors have answered, stands on their review page.
FOR_EDITORS = ("newsroom.services.proofing", "regex")


@pytest.mark.parametrize(
    ("words", "needed"), [(["--public"], ()), ([], FOR_EDITORS)], ids=["readers", "editors"]
)
def test_an_export_loads_what_it_makes_pages_with(
    tmp_path: Path, words: list[str], needed: tuple[str, ...]
) -> None:
    newsroom = make_newsroom(tmp_path)
    newsroom.editing.create(make_content(), State.PUBLISHED)
    newsroom.close()
    export = ["export", *words, "--out", str(tmp_path / "site")]
    unread = [name for name in UNEXPORTED if name not in needed]
    code = _COMMANDS.format(commands=[export, export], unread=unread)
    program = Program(tmp_path / "home", data=newsroom.path)
    done = run(code, program)
    said = [line for line in done.stderr.splitlines() if line.startswith("export ")]
    assert said == [f"{' '.join(export)} 0 []"] * 2
