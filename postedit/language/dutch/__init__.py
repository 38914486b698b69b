"""Facts of Dutch that are too long for its file: the gender of nouns, the two forms of adjectives."""
