"""The screens of the reviewer, one a file."""
