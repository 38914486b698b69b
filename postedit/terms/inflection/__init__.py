"""Agreement around a replacement: one package or module a language, and what they share."""
