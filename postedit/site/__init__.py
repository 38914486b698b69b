"""The site: where its root is, which posts it has, and which post translates which."""

from postedit.site.discovery import site_root
from postedit.site.pairing import PostPair, SitePairs, Unpaired, explicit_pair, pair_site

__all__ = ["PostPair", "SitePairs", "Unpaired", "explicit_pair", "pair_site", "site_root"]
