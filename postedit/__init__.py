"""postedit reviews machine-translated posts: it pairs, aligns, flags and fixes them."""

__version__ = "0.1.0"
"""The version, which stands here alone: the package's metadata are made of it."""
