"""A small site for each layout: which layout is chosen, and what it pairs."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from postedit.site import pair_site
from postedit.site.layouts import layout_names, rule_and_source

TEXTS = {
    "en": "The tide was out when we came to the harbour, and the boats were lying in the mud.\n",
    "fr": "La marée était basse quand nous sommes arrivés au port, et les bateaux gisaient dans la vase.\n",
    "de": "Es war Ebbe, als wir in den Hafen kamen, und die Boote lagen im Schlick.\n",
}


class Sample(msgspec.Struct, frozen=True):
    """Settings by file name, posts by name (a language, perhaps front matter before it), and pairs."""

    layout: str
    settings: dict[str, str]
    posts: dict[str, str]
    pairs: list[str]
    source: str = "en"


SAMPLES = {
    "hugo: key": Sample(
        "hugo",
        {
            "hugo.toml": "defaultContentLanguage = 'en'\n[languages.en]\ncontentDir = 'content/english'\n"
            "[languages.fr]\ncontentDir = 'content/french'\n"
        },
        {
            "content/english/a.md": "+++\ntranslationKey = 'tide'\n+++\nen",
            "content/french/l'été : où ?.md": "+++\ntranslationKey = 'tide'\n+++\nfr",
            "content/english/b/c.md": "en",
            "content/french/b/c.md": "fr",
        },
        [
            "content/english/a.md > content/french/l'été : où ?.md",
            "content/english/b/c.md > content/french/b/c.md",
        ],
    ),
    "hugo: key alone": Sample(
        "hugo",
        {"hugo.toml": "defaultContentLanguage = 'en'\n[languages.en]\n[languages.fr]\n"},
        {
            "content/tide.md": "+++\ntranslationKey = 'one'\n+++\nen",
            "content/vase.md": "+++\ntranslationKey = 'one'\n+++\nfr",
        },
        ["content/tide.md > content/vase.md"],
    ),
    "hugo: languages file": Sample(
        "hugo",
        {
            "config/_default/config.yaml": "baseURL: https://example.org\ndefaultContentLanguage: fr\n",
            "config/_default/languages.yaml": "fr: {weight: 1}\nen: {weight: 2}\n",
        },
        {"content/a.md": "fr", "content/a.en.md": "en", "content/v1.2.md": "fr"},
        ["content/a.md > content/a.en.md"],
        "fr",
    ),
    "hugo: mounts": Sample(
        "hugo",
        {
            "hugo.yaml": "languages: {en: {}, fr: {}}\nmodule:\n  mounts:\n"
            "  - {source: texts/one, target: content, lang: en}\n"
            "  - {source: texts/two, target: content, lang: fr}\n"
        },
        {"texts/one/a.md": "en", "texts/two/a.md": "fr"},
        ["texts/one/a.md > texts/two/a.md"],
    ),
    "zola": Sample(
        "zola",
        {"config.toml": "base_url = 'https://example.org'\ndefault_language = 'en'\n[languages.fr]\n"},
        {
            "content/a.md": "+++\ntitle = 'A'\n+++\nen",
            "content/a.fr.md": "fr",
            "content/_index.md": "en",
            "content/_index.fr.md": "fr",
        },
        ["content/_index.md > content/_index.fr.md", "content/a.md > content/a.fr.md"],
    ),
    "polyglot": Sample(
        "jekyll-polyglot",
        {"_config.yml": "languages: [en, fr]\ndefault_lang: en\nplugins: [jekyll-polyglot]\n"},
        {
            "_posts/2020-03-01-x-en.md": "en",
            "_posts/2020-03-01-x-fr.md": "fr",
            "about.md": "---\npage_id: about\n---\nen",
            "a-propos.md": "---\npage_id: about\nlang: fr\npermalink: /a-propos\n---\nfr",
            "menu.md": "---\npermalink: /menu/\nlang: en\n---\nen",
            "carte.md": "---\npermalink: /menu/\nlang: fr\n---\nfr",
        },
        [
            "_posts/2020-03-01-x-en.md > _posts/2020-03-01-x-fr.md",
            "about.md > a-propos.md",
            "menu.md > carte.md",
        ],
    ),
    "multiple languages plugin": Sample(
        "jekyll-multiple-languages",
        {"_config.yml": "languages: ['fr', 'en']\n"},
        {"_i18n/fr/page/a.md": "fr", "_i18n/en/page/a.md": "en"},
        ["_i18n/fr/page/a.md > _i18n/en/page/a.md"],
        "fr",
    ),
    "ref": Sample(
        "shared-key",
        {"_config.yml": "title: Harbour\n"},
        {
            "_posts/2021-01-01-tide.md": "---\nlang: en\nref: tide\n---\nen",
            "_posts/2021-02-01-maree.md": "---\nlang: fr\nref: tide\n---\nfr",
        },
        ["_posts/2021-01-01-tide.md > _posts/2021-02-01-maree.md"],
    ),
    "translation_of": Sample(
        "shared-key",
        {},
        {
            "tide.md": "---\nlang: en\npermalink: /2026/tide/\n---\nen",
            "maree.md": "---\nlang: fr\ntranslation_of: /2026/tide/\n---\nfr",
        },
        ["tide.md > maree.md"],
    ),
    "docusaurus": Sample(
        "docusaurus",
        {
            "docusaurus.config.js": "module.exports = {\n  // locales: ['xx'],\n"
            "  i18n: {defaultLocale: 'en',\n"
            "    locales: ['en', \"fr\"]},\n"
            "  plugins: [['@docusaurus/plugin-content-docs',\n"
            "    {id: 'community', path: 'people', routeBasePath: 'x'}]],\n};\n"
        },
        {
            "docs/a.md": "en",
            "i18n/fr/docusaurus-plugin-content-docs/current/a.mdx": "fr",
            "versioned_docs/version-3/a.md": "en",
            "i18n/fr/docusaurus-plugin-content-docs/version-3/a.md": "fr",
            "people/b.md": "en",
            "i18n/fr/docusaurus-plugin-content-docs-community/current/b.md": "fr",
            "blog/2020-01-01-c.md": "en",
            "i18n/fr/docusaurus-plugin-content-blog/2020-01-01-c.md": "fr",
            "src/pages/d.md": "en",
            "i18n/fr/docusaurus-plugin-content-pages/d.md": "fr",
        },
        [
            "blog/2020-01-01-c.md > i18n/fr/docusaurus-plugin-content-blog/2020-01-01-c.md",
            "docs/a.md > i18n/fr/docusaurus-plugin-content-docs/current/a.mdx",
            "people/b.md > i18n/fr/docusaurus-plugin-content-docs-community/current/b.md",
            "src/pages/d.md > i18n/fr/docusaurus-plugin-content-pages/d.md",
            "versioned_docs/version-3/a.md > i18n/fr/docusaurus-plugin-content-docs/version-3/a.md",
        ],
    ),
    "mkdocs: suffix": Sample(
        "mkdocs-static-i18n",
        {
            "mkdocs.yml": "markdown_extensions:\n  - x: !!python/name:a.b\nplugins:\n  - search\n  - i18n:\n"
            "      languages: [{locale: en, default: true}, {locale: fr}]\n"
        },
        {"docs/a.md": "en", "docs/a.fr.md": "fr", "docs/b.en.md": "en", "docs/b.fr.md": "fr"},
        ["docs/a.md > docs/a.fr.md", "docs/b.en.md > docs/b.fr.md"],
    ),
    "mkdocs: folder": Sample(
        "mkdocs-static-i18n",
        {
            "mkdocs.yml": "docs_dir: text\nplugins:\n  i18n:\n    docs_structure: folder\n"
            "    languages: [{locale: fr, default: true}, {locale: en}]\n"
        },
        {"text/en/a.md": "en", "text/fr/a.md": "fr"},
        ["text/fr/a.md > text/en/a.md"],
        "fr",
    ),
    "one project per language": Sample(
        "project-per-language",
        {"docs/en/mkdocs.yml": "site_name: x\n", "docs/fr/mkdocs.yml": "site_name: x\n"},
        {"docs/en/docs/a.md": "en", "docs/fr/docs/a.md": "fr", "docs/fr/llm-prompt.md": "en"},
        ["docs/en/docs/a.md > docs/fr/docs/a.md"],
    ),
    "starlight": Sample(
        "starlight",
        {
            "astro.config.mjs": "export default defineConfig({ integrations: [\n"
            "starlight({ defaultLocale: 'en',\n"
            "locales: { en: { label: 'English' }, fr: { label: 'Français' } } })] })\n"
        },
        {"src/content/docs/en/a.mdx": "en", "src/content/docs/fr/a.md": "fr"},
        ["src/content/docs/en/a.mdx > src/content/docs/fr/a.md"],
    ),
    "starlight: root": Sample(
        "starlight",
        {
            "astro.config.mjs": "export default defineConfig({ integrations: [starlight({\n"
            "locales: { root: { label: 'English', lang: 'en' }, fr: {} } })] })\n"
        },
        {"src/content/docs/it/a.md": "en", "src/content/docs/fr/it/a.md": "fr"},
        ["src/content/docs/it/a.md > src/content/docs/fr/it/a.md"],
    ),
    "astro": Sample(
        "astro",
        {
            "astro.config.ts": "export default { i18n: { defaultLocale: 'en',\n"
            "locales: ['en', { path: 'french', codes: ['fr'] }] } }\n"
        },
        {
            "src/pages/a.md": "en",
            "src/pages/french/a.md": "fr",
            "src/content/blog/en/b.md": "en",
            "src/content/blog/french/b.md": "fr",
        },
        ["src/content/blog/en/b.md > src/content/blog/french/b.md", "src/pages/a.md > src/pages/french/a.md"],
    ),
    "vitepress": Sample(
        "vitepress",
        {"docs/.vitepress/config.mts": "export default { locales: { root: { lang: 'en' }, fr: {} } }\n"},
        {"docs/it/a.md": "en", "docs/fr/it/a.md": "fr"},
        ["docs/it/a.md > docs/fr/it/a.md"],
    ),
    "vuepress": Sample(
        "vitepress",
        {".vuepress/config.js": "module.exports = { locales: { '/': { lang: 'fr' }, '/en/': {} } }\n"},
        {"a.md": "fr", "en/a.md": "en"},
        ["a.md > en/a.md"],
        "fr",
    ),
    "nextra": Sample(
        "nextra",
        {
            "next.config.mjs": "import nextra from 'nextra'\nexport default nextra({})({\n"
            "  i18n: { locales: ['en', 'fr'], defaultLocale: 'en' } })\n"
        },
        {"pages/a.en.mdx": "en", "pages/a.fr.mdx": "fr", "content/en/b.mdx": "en", "content/fr/b.mdx": "fr"},
        ["content/en/b.mdx > content/fr/b.mdx", "pages/a.en.mdx > pages/a.fr.mdx"],
    ),
    "eleventy": Sample(
        "eleventy",
        {
            "eleventy.config.js": "export default c => c.addPlugin(I18n, { defaultLanguage: 'fr' })\n",
            "src/en/en.json": '{"lang": "en"}',
            "src/fr/fr.json": '{"lang": "fr"}',
        },
        {"src/en/a.md": "en", "src/fr/a.md": "fr"},
        ["src/fr/a.md > src/en/a.md"],
        "fr",
    ),
    "pelican": Sample(
        "pelican",
        {"pelicanconf.py": "DEFAULT_LANG = 'en'  # the usual\nPATH = 'content'\n"},
        {
            "content/tide.md": "Title: The Tide\nSlug: tide\n\nen",
            "content/maree.md": "Title: La marée\nLang: fr\nSlug: tide\n\nfr",
        },
        ["content/tide.md > content/maree.md"],
    ),
    "hexo": Sample(
        "hexo",
        {"_config.yml": "language: [en, fr]\ni18n_dir: :lang\nsource_dir: source\n"},
        {
            "source/_posts/a.md": "en",
            "source/_posts/fr/a.md": "fr",
            "source/en/b.md": "en",
            "source/fr/b.md": "fr",
        },
        ["source/_posts/a.md > source/_posts/fr/a.md", "source/en/b.md > source/fr/b.md"],
    ),
    "gatsby": Sample(
        "gatsby",
        {
            "gatsby-config.js": "module.exports = { plugins: [{ resolve: `gatsby-theme-i18n`,\n"
            "options: { defaultLang: `en`, locales: `en fr` } }] }\n"
        },
        {"content/blog/a/index.md": "en", "content/blog/a/index.fr.md": "fr"},
        ["content/blog/a/index.md > content/blog/a/index.fr.md"],
    ),
    "mdn": Sample(
        "mdn",
        {},
        {"content/files/en-us/web/A/index.md": "en", "translated-content/files/fr/web/a/index.md": "fr"},
        ["content/files/en-us/web/A/index.md > translated-content/files/fr/web/a/index.md"],
        "en-us",
    ),
    "translations": Sample(
        "translations",
        {},
        {
            "README.md": "en",
            "docs/a.md": "en",
            "translations/fr/README.md": "fr",
            "translations/fr/docs/a.md": "fr",
        },
        ["README.md > translations/fr/README.md", "docs/a.md > translations/fr/docs/a.md"],
    ),
    "mdbook": Sample(
        "mdbook",
        {"en/book.toml": "[book]\nlanguage = 'en'\n", "fr/book.toml": "[book]\nlanguage = 'fr'\n"},
        {f"{tag}/src/{name}.md": tag for tag in ("en", "fr") for name in ("SUMMARY", "a")},
        ["en/src/SUMMARY.md > fr/src/SUMMARY.md", "en/src/a.md > fr/src/a.md"],
    ),
    "hugging face": Sample(
        "hugging-face",
        {"chapters/en/_toctree.yml": "", "chapters/fr/_toctree.yml": ""},
        {"chapters/en/chapter1/1.mdx": "en", "chapters/fr/chapter1/1.mdx": "fr"},
        ["chapters/en/chapter1/1.mdx > chapters/fr/chapter1/1.mdx"],
    ),
    "readme": Sample(
        "readme",
        {},
        {
            "README.md": "en",
            "README-fr.md": "fr",
            "README_de.md": "de",
            "sub/CONTRIBUTING.md": "en",
            "sub/CONTRIBUTING.fr.md": "fr",
        },
        [
            "README.md > README-fr.md",
            "README.md > README_de.md",
            "sub/CONTRIBUTING.md > sub/CONTRIBUTING.fr.md",
        ],
    ),
    "file name": Sample(
        "file-name",
        {},
        {"news/launch/en.md": "en", "news/launch/fr.md": "fr"},
        ["news/launch/en.md > news/launch/fr.md"],
    ),
    "suffix": Sample("suffix", {}, {"a.en.md": "en", "a.fr.md": "fr"}, ["a.en.md > a.fr.md"]),
    "language folders": Sample(
        "language-folders", {}, {"text/en/a.md": "en", "text/fr/a.md": "fr"}, ["text/en/a.md > text/fr/a.md"]
    ),
    "root language": Sample(
        "root-language",
        {},
        {"_articles/a.md": "en", "_articles/fr/a.md": "fr"},
        ["_articles/a.md > _articles/fr/a.md"],
    ),
}


def _write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        head, newline, last = text.rpartition("\n")
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(head + newline + TEXTS.get(last, last), "utf-8")


@pytest.mark.parametrize("name", SAMPLES)
def test_sample(tmp_path: Path, name: str) -> None:
    """The layout is recognised without a word from anybody, and pairs what its rule says."""
    sample = SAMPLES[name]
    _write(tmp_path, {**sample.settings, **sample.posts})
    site = pair_site(tmp_path)
    shown = [
        f"{pair.source.relative_to(tmp_path).as_posix()} > {pair.target.relative_to(tmp_path).as_posix()}"
        for pair in site.pairs
        if pair.source
    ]
    assert shown == sample.pairs
    assert {pair.paired_by for pair in site.pairs if pair.source} == {sample.layout}
    assert site.source_language == sample.source
    assert site.problems == ()


def test_every_layout_has_a_sample() -> None:
    """No layout is without a site to prove it, nor without a rule and its source."""
    assert {sample.layout for sample in SAMPLES.values()} == {*layout_names()}
    assert all(all(rule_and_source(name)) for name in layout_names())
