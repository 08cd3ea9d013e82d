"""Releases of Streamlit as they sort and as they are told."""

from __future__ import annotations

import functools

from packaging.version import Version


@functools.cache
def number(release: str) -> tuple[int, ...]:
    """Return a release as numbers that sort: `1.28.2` becomes `(1, 28, 2)`."""
    return Version(release).release


def minor(release: str) -> str:
    """Return a release without its patch number, such as `1.28`."""
    return ".".join(release.split(".")[:2])
