"""Where the site is served and where its source is: both are settings of `_config.yml`, and both may be empty."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from sphinx.application import Sphinx


def base(app: Sphinx) -> str:
    """Return the address of the site's root with a slash at its end, or '' where none is set."""
    told = app.config.html_baseurl
    return f"{told.rstrip('/')}/" if told else ""


def path(app: Sphinx) -> str:
    """Return the root's path on its host, with a slash at both ends; `/` where no address is set."""
    return urlsplit(base(app)).path or "/"


def page(app: Sphinx, docname: str) -> str:
    """Return the address of a page as it is to be known: absolute where the site's is set, else below its root."""
    file = f"{docname}.html"
    return base(app) if base(app) and docname == app.config.root_doc else base(app) + file


def report(app: Sphinx, about: str) -> str:
    """Return the address at which to report something, or '' where no repository is set.

    about
        What the report is about, such as a claim's id; its title begins with it.
    """
    repository = app.config.html_theme_options.get("source_repository", "").rstrip("/")
    return f"{repository}/issues/new?title={quote(f'{about}: ')}" if repository else ""
