"""From an article to a page, and from pages to a site."""
