"""Finding and replacing words in all articles of the newsroom."""
