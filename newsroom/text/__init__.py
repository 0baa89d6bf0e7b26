"""Text and its conventions: Markdown, pages as text, dates, slugs, counting; no Qt, no database."""
