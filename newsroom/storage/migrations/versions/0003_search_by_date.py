"""The search index in the order of dates, with what lists filter by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from newsroom.domain.revision import parse_document
from newsroom.storage import search

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Build the index anew from the revisions."""
    op.add_column("article", sa.Column("place", sa.Integer(), nullable=True))
    op.create_table(
        "word",
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("text", name="pk_word"),
        sqlite_with_rowid=False,
    )
    op.execute("DROP TABLE search")
    # The text in it is folded already (newsroom/text/folding.py), so the tokenizer folds nothing.
    # The index keeps no copy of the text: the revisions have it. Every word of a query is a
    # prefix; short ones have an index of their own, longer ones are looked up among the words.
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "headline, lede, body, byline, tags, marks, "
        "content='', contentless_delete=1, "
        "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4')"
    )
    connection = op.get_bind()
    rows = connection.execute(
        sa.text(
            "SELECT article.id, article.sort_date, article.trashed_at, revision.document "
            "FROM article JOIN revision ON revision.id = article.head ORDER BY article.id"
        )
    )
    for number, day, trashed_at, document in rows:
        try:
            newest = parse_document(document)
        except ValueError:
            # A damaged text keeps its row in the list, and is named by the check.
            continue
        values = search.row_values(newest.content, newest.state)
        place = search.place_of(day, number, trashed=bool(trashed_at))
        connection.execute(
            sa.text(
                "INSERT INTO search (rowid, headline, lede, body, byline, tags, marks) "
                "VALUES (:place, :headline, :lede, :body, :byline, :tags, :marks)"
            ),
            {"place": place, **values},
        )
        words = search.words_of(values)
        if words:
            connection.execute(sa.text("INSERT OR IGNORE INTO word (text) VALUES (:text)"), words)
        connection.execute(
            sa.text("UPDATE article SET place = :place WHERE id = :number"),
            {"place": place, "number": number},
        )
