"""What must not go out to readers is found, and what may is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsroom.domain.proof import Field
from newsroom.text.release import Ground, problems
from tests.support.articles import make_content
from tests.support.strategies import texts

GROUND = Ground(
    {"article/1-a.html", "sport/index.html", "index.html"}.__contains__, "https://e.kz/"
)


def found(body: str) -> list[tuple[str, str]]:
    return [(remark.rule, remark.text) for remark in problems(make_content(body=body), GROUND)]


@pytest.mark.parametrize(
    ("body", "rule", "text"),
    [
        ("Сан: TODO.", "placeholder", "TODO"),
        ("Жасы ??? да", "placeholder", "???"),
        ("Ол [...] деді", "placeholder", "[...]"),
        ("Ол TK теңге берді", "placeholder", "TK"),
        ("Ол [..] деді", "placeholder", "[..]"),
        ("Бүгін (толықтыру) өтті", "placeholder", "(толықтыру)"),
        ("Мәтін.\n\nтолықтыру\n\nМәтін.", "placeholder", "толықтыру"),
        ("Осыны толықтыру керек.", "placeholder", "толықтыру керек"),
        ("Сумма [уточнить у Асель]", "placeholder", "[уточнить у Асель]"),
        ("Үйі 51.169412, 71.449133 тұсында", "leak", "51.169412, 71.449133"),
        ("Үйі 51°10′12″N тұсында", "leak", "51°10′12″"),
        ("Файл ~/Құжаттар/x.docx деген", "leak", "~/Құжаттар/x.docx"),
        ("[а](#tarau)", "link", "#tarau"),
        ("<img src='suret.jpg'>", "link", "suret.jpg"),
        ("<a href=z.html>а</a>", "link", "z.html"),
        ("<http://localhost:8000/x>", "link", "http://localhost:8000/x"),
        ("УТОЧНИТЬ у министра", "placeholder", "УТОЧНИТЬ"),
        (r"Файл C:\Users\Aigul\дерек.docx деген", "leak", r"C:\Users\Aigul\дерек.docx"),
        ("Файл /home/aigul/derek.txt деген", "leak", "/home/aigul/derek.txt"),
        ("GPS: 43.23891, 76.88972", "leak", "GPS: 43.23891, 76.88972"),
        ("Мәтін <!-- дереккөз: Асқар --> жалғасы", "note", "<!-- дереккөз: Асқар -->"),
        ("![](https://example.kz/x.jpg)", "alt", "![]("),
        ("[а](2-b.html)", "link", "2-b.html"),
        ("[а](../qogam/)", "link", "../qogam/"),
        ("[а](https://e.kz/article/9.html)", "link", "https://e.kz/article/9.html"),
        ("[а](http://192.168.1.7/x)", "link", "http://192.168.1.7/x"),
        ("[а](ftp://example.kz/)", "link", "ftp://example.kz/"),
        ("[а][x]\n\n[x]: ../x.html", "link", "../x.html"),
        ('<a href="y.html">а</a>', "link", "y.html"),
    ],
)
def test_it_is_found_where_it_stands(body: str, rule: str, text: str) -> None:
    assert (rule, text) in found(body)
    remark = next(one for one in problems(make_content(body=body), GROUND) if one.rule == rule)
    assert remark.field is Field.BODY
    assert body[remark.start : remark.end] == text


@pytest.mark.parametrize(
    "body",
    [
        "Қалыпты сөйлем. Ол «не?» деді.",
        "Заңға өзгерістер мен толықтыру енгізу туралы ТК хабарлады. Тексеру басталды.",
        "Нужно проверить и дополнить списки. Бағасы 51.16, 71.44 теңге, 12.5000 кг.",
        "[а](#text) және [б](#)",
        "[а](1-a.html) [ә](1-a.html#fn:1) [б](../sport/) [в](../index.html) [г](https://e.kz/)",
        "[а](https://example.kz/home/x) [ә](mailto:a@example.kz) [б](#fn:1)",
        "Сөз[^1].\n\n[^1]: Дереккөз.",
        "- [x] істелді",
        "![Өзен](https://example.kz/x.jpg)",
    ],
)
def test_what_may_go_out_is_left_alone(body: str) -> None:
    assert found(body) == []


def test_what_is_missing_is_named_by_its_field() -> None:
    empty = make_content(headline=" ", lede="", body="", category="", date=None)
    assert [(one.rule, one.field) for one in problems(empty, GROUND)] == [
        ("missing", field)
        for field in (Field.HEADLINE, Field.LEDE, Field.BODY, Field.CATEGORY, Field.DATE)
    ]


@given(texts)
def test_any_text_can_be_looked_at(text: str) -> None:
    for remark in problems(make_content(headline=text, lede=text, body=text), GROUND):
        assert 0 <= remark.start <= remark.end


@pytest.mark.parametrize("piece", ["](", "<!--", "[", "![", "C:\\", "\\\\a\\", "href='", "_", "?"])
def test_a_text_made_to_be_slow_is_read_to_its_end(piece: str) -> None:
    body = piece * (100_000 // len(piece))
    assert all(remark.end <= len(body) for remark in problems(make_content(body=body), GROUND))
