"""The panes of the reviewer, one a file."""
