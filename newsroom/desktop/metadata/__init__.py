"""Everything about the article but its text, at the right."""
