"""The steps from each schema ever shipped to today's."""
