"""Pictures from outside into what the newsroom keeps, and from there to the files of a page."""
