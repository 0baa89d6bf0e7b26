"""Editors' answers come in: comments are kept, decisions become steps, nothing happens twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.message import Message
from newsroom.domain.review import Standing
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, NotFound, StepRefused
from newsroom.services.newsroom import Newsroom
from tests.support.answers import answer_to, identity, make_answer, note, write_answer
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom

BODY = "Бірінші абзац.\n\n– Бұл – аса **маңызды**, – деді басшы.\n\nСоңғы абзац."


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    made = newsroom.editing.create(make_content(body=BODY))
    return newsroom.editing.set_state(made.id, State.IN_REVIEW)


def words_of(newsroom: Newsroom, article: Article) -> list[str]:
    placed = newsroom.reviews.placed(article.uuid, newsroom.library.get(article.id).content)
    body = newsroom.library.get(article.id).content.body
    return [body[one.anchor.start : one.anchor.end] if one.anchor else "" for one in placed]


def test_comments_come_in_and_stand_at_their_words(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    items = [note(article, "аса маңызды", "Неге?"), note(article, None, "Жақсы", part="article")]
    taken = newsroom.reviews.take_in(write_answer(tmp_path, make_answer([article], items)))
    assert (taken.editor, taken.added, taken.articles) == ("Ерлан Мұратұлы", 2, (article.id,))
    assert words_of(newsroom, article) == ["", "аса **маңызды"]
    [first, second] = newsroom.reviews.of_article(article.uuid).comments
    assert (first.text, first.author, second.text) == ("Неге?", "Ерлан Мұратұлы", "Жақсы")
    assert newsroom.reviews.open_counts() == {article.uuid: 2}


def test_twice_is_once(newsroom: Newsroom, article: Article, tmp_path: Path) -> None:
    values = make_answer([article], [note(article, "аса маңызды", "Неге?")], decision="return",
                         reason="Себебі бар")  # fmt: skip
    path = write_answer(tmp_path, values)
    newsroom.reviews.take_in(path)
    newsroom.editing.set_state(article.id, State.IN_REVIEW)
    again = newsroom.reviews.take_in(path)
    assert not again.is_new
    assert newsroom.library.get(article.id).state is State.IN_REVIEW
    # The same said in a later saving is no new decision.
    newsroom.reviews.take_in(write_answer(tmp_path, {**values, "sequence": 2}, "review-2.json"))
    assert newsroom.library.get(article.id).state is State.IN_REVIEW
    assert len(newsroom.reviews.of_article(article.uuid).comments) == 1


def test_a_later_saving_adds_changes_and_takes_back(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    first = note(article, "аса маңызды", "Неге?", name="1")
    second = note(article, "Соңғы", "Керек пе?", name="2")
    newsroom.reviews.take_in(write_answer(tmp_path, make_answer([article], [first, second])))
    later = make_answer(
        [article],
        [note(article, "аса маңызды", "Неліктен?", name="1"), note(article, "басшы", "Кім?")],
        sequence=2,
    )
    taken = newsroom.reviews.take_in(write_answer(tmp_path, later, "review-2.json"))
    assert (taken.added, taken.changed) == (1, 2)
    said = {one.text: one.standing for one in newsroom.reviews.of_article(article.uuid).comments}
    assert said == {
        "Неліктен?": Standing.OPEN,
        "Керек пе?": Standing.TAKEN_BACK,
        "Кім?": Standing.OPEN,
    }
    earlier = newsroom.reviews.take_in(
        write_answer(tmp_path, make_answer([article], [first, second], sequence=1), "old.json")
    )
    assert not earlier.is_new


def test_answers_of_several_editors_live_together(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    for editor in ("Ерлан", "Дана"):
        items = [note(article, "басшы", f"{editor} сұрайды")]
        newsroom.reviews.take_in(
            write_answer(tmp_path, make_answer([article], items, editor=editor), f"{editor}.json")
        )
    authors = [one.author for one in newsroom.reviews.of_article(article.uuid).comments]
    assert authors == ["Ерлан", "Дана"]


def test_nobody_changes_the_comments_of_another(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    mine = make_answer([article], [note(article, "басшы", "Кім?", name="1")], editor="Ерлан")
    newsroom.reviews.take_in(write_answer(tmp_path, mine))
    theirs = make_answer([article], [note(article, "басшы", "Ешкім", name="1")], editor="Дана")
    newsroom.reviews.take_in(write_answer(tmp_path, theirs, "2.json"))
    [comment] = newsroom.reviews.of_article(article.uuid).comments
    assert (comment.author, comment.text) == ("Ерлан", "Кім?")


@pytest.mark.parametrize(
    ("state", "decision", "becomes"),
    [
        (State.DRAFT, "approve", State.APPROVED),
        (State.IN_REVIEW, "approve", State.APPROVED),
        (State.APPROVED, "approve", State.APPROVED),
        (State.PUBLISHED, "approve", State.PUBLISHED),
        (State.IN_REVIEW, "return", State.DRAFT),
        (State.APPROVED, "return", State.DRAFT),
        (State.PUBLISHED, "return", State.PUBLISHED),
        (State.PUBLISHED, "kill", State.WITHDRAWN),
        (State.IN_REVIEW, "kill", State.DRAFT),
        (State.DRAFT, "kill", State.DRAFT),
    ],
)
def test_a_decision_takes_legal_steps_only(
    newsroom: Newsroom, tmp_path: Path, state: State, decision: str, becomes: State
) -> None:
    article = newsroom.editing.create(make_content(body=BODY), state)
    taken = newsroom.reviews.take_in(
        write_answer(tmp_path, make_answer([article], decision=decision, reason="Солай"))
    )
    assert newsroom.library.get(article.id).state is becomes
    assert bool(taken.notes) == (decision != "approve" or state is not becomes)
    if state is State.PUBLISHED and decision == "return":
        assert "nothing was done" in str(taken.notes[0])


def test_words_that_were_not_read_are_not_approved(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    path = write_answer(tmp_path, make_answer([article], decision="approve"))
    newsroom.editing.save(article.id, replace(article.content, headline="Басқа тақырып"))
    taken = newsroom.reviews.take_in(path)
    assert newsroom.library.get(article.id).state is State.IN_REVIEW
    assert "has changed since" in str(taken.notes[0])


def test_orphans_are_listed_and_kept(newsroom: Newsroom, article: Article, tmp_path: Path) -> None:
    items = [note(article, "Мұндай сөйлем бұл жерде ешқашан тұрған емес", "Неге?")]
    taken = newsroom.reviews.take_in(write_answer(tmp_path, make_answer([article], items)))
    assert [one.text for one in taken.orphans] == ["Неге?"]
    [placed] = newsroom.reviews.placed(article.uuid, article.content)
    assert placed.is_orphan


def test_a_refused_file_changes_nothing(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    stranger = replace(article, uuid=identity("stranger"))
    bad = make_answer([article], [note(article, "басшы", "Кім?")], decision="approve")
    bad["items"].append({"type": "Annotation"})
    for values in (make_answer([stranger], decision="approve"), bad):
        with pytest.raises(InputRefused):
            newsroom.reviews.take_in(write_answer(tmp_path, values))
    review = newsroom.reviews.of_article(article.uuid)
    assert (review.comments, review.verdicts) == ((), ())
    assert newsroom.library.get(article.id).state is State.IN_REVIEW
    with pytest.raises(InputRefused):
        newsroom.reviews.take_in(tmp_path / "missing.json")


def test_an_accepted_proposal_is_a_revision(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    items = [
        note(article, "аса маңызды", proposal="өте маңызды"),
        note(article, None, proposal="Жаңа тақырып", part="headline"),
    ]
    newsroom.reviews.take_in(write_answer(tmp_path, make_answer([article], items)))
    for comment in newsroom.reviews.of_article(article.uuid).comments:
        newsroom.reviews.accept(comment)
    saved = newsroom.library.get(article.id)
    assert "– Бұл – өте **маңызды**, – деді" in saved.content.body
    assert saved.content.headline == "Жаңа тақырып"
    assert newsroom.reviews.open_counts() == {}
    [first, _] = newsroom.reviews.of_article(article.uuid).comments
    with pytest.raises(StepRefused):
        newsroom.reviews.accept(first)


def test_a_proposal_on_words_that_changed_is_not_put_in(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    items = [note(article, "аса маңызды, – деді басшы", proposal="маңызды, – деді басшы")]
    newsroom.reviews.take_in(write_answer(tmp_path, make_answer([article], items)))
    changed = BODY.replace("аса **маңызды**", "аса **керек**")
    newsroom.editing.save(article.id, replace(article.content, body=changed))
    [comment] = newsroom.reviews.of_article(article.uuid).comments
    with pytest.raises(StepRefused):
        newsroom.reviews.accept(comment)
    assert newsroom.library.get(article.id).content.body == changed


def test_replies_go_along_and_come_back(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    newsroom.reviews.take_in(
        write_answer(tmp_path, make_answer([article], [note(article, "басшы", "Кім?")]))
    )
    [comment] = newsroom.reviews.of_article(article.uuid).comments
    newsroom.reviews.reply(comment.id, "Облыс әкімі")
    page = exported(newsroom, article, tmp_path)
    assert "Кім?" in page
    assert "Облыс әкімі" in page
    again = make_answer([article], [answer_to(comment.id, "Түсінікті")], editor="Дана")
    assert newsroom.reviews.take_in(write_answer(tmp_path, again, "2.json")).added == 1
    [placed] = newsroom.reviews.placed(article.uuid, article.content)
    assert [one.text for one in placed.replies] == ["Облыс әкімі", "Түсінікті"]
    with pytest.raises(NotFound):
        newsroom.reviews.reply("жоқ", "Мәтін")


def test_the_page_shows_what_changed_since_an_approval(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    newsroom.reviews.take_in(write_answer(tmp_path, make_answer([article], decision="approve")))
    changed = replace(article.content, body=BODY.replace("Соңғы", "Ең соңғы"))
    newsroom.editing.save(article.id, changed)
    assert "<ins>Ең соңғы</ins>" in exported(newsroom, article, tmp_path)


def test_a_bundle_has_its_page_and_one_for_readers_has_none(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    page = exported(newsroom, article, tmp_path)
    assert page == exported(newsroom, article, tmp_path / "again")
    assert newsroom.verify(tmp_path / "bundle", lambda _done, _all: None, lambda: False).report.ok
    newsroom.editing.set_state(article.id, State.APPROVED)
    newsroom.publishing.export(ExportOrder(tmp_path / "public", public=True))
    assert not (tmp_path / "public" / "review.html").exists()


def test_a_changed_program_is_found(newsroom: Newsroom, article: Article, tmp_path: Path) -> None:
    exported(newsroom, article, tmp_path)
    page = tmp_path / "bundle" / "review.html"
    page.write_text(page.read_text("utf-8").replace("const tell", "alert(1); const tell"), "utf-8")
    report = newsroom.verify(tmp_path / "bundle", lambda _done, _all: None, lambda: False).report
    assert [finding.path for finding in report.findings] == ["review.html"]
    # Also where the manifest was made to agree.
    assert any(isinstance(finding.message, Message) for finding in report.findings)


def test_a_deleted_article_takes_its_comments_along(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    newsroom.reviews.take_in(
        write_answer(tmp_path, make_answer([article], [note(article, "басшы", "Кім?")]))
    )
    newsroom.editing.set_state(article.id, State.DRAFT)
    newsroom.trash.put(article.id)
    newsroom.trash.delete(article.id)
    assert newsroom.reviews.of_article(article.uuid).comments == ()


def exported(newsroom: Newsroom, article: Article, folder: Path) -> str:
    newsroom.publishing.export(ExportOrder(folder / "bundle", (article.id,)))
    return (folder / "bundle" / "review.html").read_text("utf-8")


def test_a_comment_is_named_by_the_beginning_of_its_id(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    items = [note(article, "аса маңызды", "Неге?"), note(article, "Соңғы", "Дұрыс")]
    newsroom.reviews.take_in(write_answer(tmp_path, make_answer([article], items)))
    first, second = newsroom.reviews.of_article(article.uuid).comments
    assert first.id[:12] != second.id[:12]
    for name in (first.id, first.id[:12], first.id[:12].upper()):
        assert newsroom.reviews.get(name) == first
    for name in ("", "%", "_" * 12, f"{first.id}0", f"{first.id[:11]}_"):
        with pytest.raises(NotFound):
            newsroom.reviews.get(name)
