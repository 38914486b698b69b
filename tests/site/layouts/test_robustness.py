"""Sites that are broken, contradictory or large are still paired, and what is wrong is told."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from postedit.site import pair_site
from postedit.site.script import Script
from postedit.site.tree import Tree

EN = "The tide was out when we came to the harbour, and the boats were lying in the mud.\n"
FR = "La marée était basse quand nous sommes arrivés au port, et les bateaux gisaient dans la vase.\n"


def _write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


@pytest.mark.parametrize(
    ("name", "text", "line", "said"),
    [
        ("hugo.toml", 'a = 1\nb = = "x"\n', 2, "is not TOML"),
        ("hugo.yaml", "a: 1\nb: [\n", 3, "is not YAML"),
        ("hugo.json", '{"a": 1,\n}', 2, "is not JSON"),
        ("mkdocs.yml", "a: 1\n\tb: 2\n", 2, "is not YAML"),
    ],
)
def test_settings_that_do_not_parse(tmp_path: Path, name: str, text: str, line: int, said: str) -> None:
    """Such settings are told of once, with file, line and what to do, and the posts are paired."""
    site = pair_site(_write(tmp_path, {name: text, "a.en.md": EN, "a.fr.md": FR}))
    (problem,) = site.problems
    assert (Path(problem.path).name, problem.line) == (name, line)
    assert problem.message.startswith(said)
    assert "--layout" in problem.message
    assert len(site.pairs) == 1


def test_two_posts_claim_one_key(tmp_path: Path) -> None:
    """Neither of two translations with one key is paired, and each is named with the other."""
    head = "---\ntranslationKey: tide\n---\n"
    files = {"en/a.md": head + EN, "fr/b.md": head + FR, "fr/c.md": head + FR}
    site = pair_site(_write(tmp_path, files))
    assert [pair.source for pair in site.pairs] == [None, None]
    reasons = {post.path.name: post.reason for post in site.unpaired}
    assert reasons["b.md"].startswith("ambiguous: c.md")
    assert reasons["c.md"].startswith("ambiguous: b.md")


def test_translations_in_a_circle(tmp_path: Path) -> None:
    """Posts that name each other as their original do not stop the run."""
    files = {
        "a.md": f"---\nlang: en\ntranslation_of: b\n---\n{EN}",
        "b.md": f"---\nlang: fr\ntranslation_of: a\n---\n{FR}",
        "c.en.md": EN,
        "c.fr.md": FR,
    }
    site = pair_site(_write(tmp_path, files))
    assert [pair.target.name for pair in site.pairs if pair.source] == ["c.fr.md"]


def test_each_place_is_asked_for_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of thousands of posts costs one look into each head, not one for every other post."""
    heads: list[PurePosixPath] = []
    head = Tree.head
    monkeypatch.setattr(Tree, "head", lambda tree, post: heads.append(post) or head(tree, post))
    files = {f"{number:03}.{tag}.md": text for number in range(150) for tag, text in (("en", EN), ("fr", FR))}
    site = pair_site(_write(tmp_path, files))
    assert len(site.pairs) == 150
    assert len(heads) <= 5 * len(files)


@pytest.mark.parametrize(
    ("code", "key", "value"),
    [
        ("x = { locales: ['en', /* 'de', */ 'fr'] }", "locales", ["en", "fr"]),
        (
            "const locales = { root: { lang: `en` }, 'pt-BR': f(1, [2]) }",
            "locales",
            {"root": {"lang": "en"}, "pt-BR": None},
        ),
        ("const others: string[] = ['en'];\nlocales: [...others, 'fr'] as const", "locales", ["en", "fr"]),
        (
            "const a = { en: {}, fr: {} }\nexport default f({ locales: Object.keys(a) })",
            "locales",
            ["en", "fr"],
        ),
        ("x = { defaultLocale: process.env.LOCALE || 'en' }", "defaultLocale", "en"),
        ("const all = ['fr', 'en']; x = { defaultLocale: all[0], b: 1 }", "defaultLocale", "fr"),
        ("const all = ['fr']; x = { defaultLocale: all[7] }", "defaultLocale", None),
        ("const all = ['fr']; x = { defaultLocale: all[all.length - 1] }", "defaultLocale", None),
        ("x = { locales: isDraft ? ['en'] : ['en', 'fr'] }", "locales", ["en", "fr"]),
        ("const a = b; const b = a; x = { locales: a }", "locales", None),
        ("x = { locales: languages.map((one) => one.code) }", "locales", None),
        ("url: 'https://x.org', locales: [", "locales", []),
        ("locales: " + "[" * 500 + "locale: 'en'", "locale", "en"),
    ],
)
def test_literals_of_scripts(code: str, key: str, value: object) -> None:
    """What is written out, or named by a name of the same file, is read; anything else does no harm."""
    assert next(Script("x.js", code).values(key), None) == value


def test_settings_in_several_files(tmp_path: Path) -> None:
    """Locales that the settings import from files of the site are read; what lies outside the site is not."""
    files = {
        "site/docusaurus.config.ts": "import { ALL } from './i18n'\nimport { home } from '../home'\n"
        "export default { i18n: { locales: ALL, defaultLocale: home } };",
        "site/i18n/index.ts": "import base from './base.json';export const ALL = [...base.locales, 'fr'];",
        "site/i18n/base.json": '{"locales": ["en"]}',
        "home.ts": "export const home = 'fr';",
        "site/docs/a.md": EN,
        "site/i18n/fr/docusaurus-plugin-content-docs/current/a.md": FR,
    }
    site = pair_site(_write(tmp_path, files) / "site")
    (layout,) = site.layouts
    assert layout.why.startswith(
        "settings in docusaurus.config.ts: languages en, fr; its default language is"
    )
    assert [pair.source.name for pair in site.pairs if pair.source] == ["a.md"]


def test_settings_that_would_have_to_be_run(tmp_path: Path) -> None:
    """Where code works the languages out, that is said, and folders named like languages tell them."""
    settings = (
        "export default { i18n: { locales: load(), defaultLocale: 'en' }, integrations: [starlight()] };"
    )
    files = {"astro.config.mjs": settings, "src/content/docs/en/a.md": EN, "src/content/docs/fr/a.md": FR}
    site = pair_site(_write(tmp_path, files))
    assert "which is not run" in " ".join(layout.why for layout in site.layouts)
    assert [pair.target_language for pair in site.pairs if pair.source] == ["fr"]


def test_a_default_language_that_would_have_to_be_run(tmp_path: Path) -> None:
    """Where code works the default language out, that is said, with the key that names it."""
    settings = "export default nextra({})({ i18n: { locales: ['fr', 'en'], defaultLocale: pick() } })"
    files = {"next.config.mjs": settings, "pages/a.en.mdx": EN, "pages/a.fr.mdx": FR}
    site = pair_site(_write(tmp_path, files))
    (layout,) = site.layouts
    assert "its default language is worked out by code" in layout.why
    assert "source-language" in layout.why
    assert [pair.source_by for pair in site.pairs] == ["no default language named, en is taken"]
