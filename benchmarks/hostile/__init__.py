"""Time and growth on texts that no author would write."""
