"""What other machines read of a site: news formats, feeds, maps."""
