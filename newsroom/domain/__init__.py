"""What a newsroom talks about, in plain values; the standard library only."""
