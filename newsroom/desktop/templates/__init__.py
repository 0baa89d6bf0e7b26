"""Beginning an article with a template, and keeping one."""
