"""The main screen, one subject a file; ``tui.screens.review`` puts them together."""
