"""Reading files of exchange rates, a file per source, and fetching them on request."""
