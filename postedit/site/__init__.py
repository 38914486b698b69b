"""The site: where its root is, its settings, which posts it has, and which post translates which."""

from postedit.site.by_url import posts_at, url_pair
from postedit.site.discovery import site_root
from postedit.site.grouping import Chosen
from postedit.site.opened import Site, open_site
from postedit.site.pairing import explicit_pair, explicit_pairs, pair_site
from postedit.site.pairs import PostPair, SitePairs, Unpaired
from postedit.site.rules import Rules
from postedit.site.scope import Scope
from postedit.site.settings import Settings
from postedit.site.term_bases import TermBases, term_bases

__all__ = [
    "Chosen",
    "PostPair",
    "Rules",
    "Scope",
    "Settings",
    "Site",
    "SitePairs",
    "TermBases",
    "Unpaired",
    "explicit_pair",
    "explicit_pairs",
    "open_site",
    "pair_site",
    "posts_at",
    "site_root",
    "term_bases",
    "url_pair",
]
