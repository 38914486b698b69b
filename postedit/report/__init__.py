"""The report: one renderer a file, all of one signature, none of which prints."""
