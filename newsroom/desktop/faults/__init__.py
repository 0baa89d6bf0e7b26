"""Faults of the program itself: told in a sentence, written down without a word of any article."""
