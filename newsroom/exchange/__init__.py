"""The bundle: its manifest and checksums, writing it whole, and verifying it."""
