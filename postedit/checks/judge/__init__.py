"""Checks whose findings are a language model's."""
