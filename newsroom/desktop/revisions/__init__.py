"""An article's history: its versions, and what differs between them."""
