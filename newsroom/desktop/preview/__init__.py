"""The page as export will write it, shown while the article is written."""
