"""One story, or some, to be handed over: a page in one file, a Word file, an EPUB."""
