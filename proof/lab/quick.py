"""What a start in a page need not do, since it makes a reader wait. Only in the browser.

Under Pyodide 314 a third of the way to a first page went into three things: features of Streamlit's 88 descriptions of
messages, worked out in pure Python; each module read twice out of its archive; and, with the first element, a look for
the source of all that is at work.
"""

from __future__ import annotations

import gc
import sys
import types
import zipimport
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_PROTO3 = 999
"""`EDITION_PROTO3` in Google's descriptor.proto."""


@contextmanager
def importing() -> Iterator[None]:
    """Import quickly inside this block. What it imports is taken for good: no garbage is looked for in it."""
    gc.disable()
    _read_each_module_once()
    _describe_messages_by_their_files()
    _look_for_no_components()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def cross() -> None:
    """Spare the first run what it would find out. Imports Streamlit."""
    from streamlit import env_util

    # It asks for every frame's source whether somebody types at a prompt.
    env_util.is_repl = lambda: False


def _read_each_module_once() -> None:
    """Keep the code that an import reads to learn where a module is, for the same import to run it."""
    archive: Any = zipimport
    read = archive._get_module_code
    kept: dict[tuple[str, str], Any] = {}

    def once(importer: Any, name: str) -> Any:
        key = (importer.archive, name)
        if key in kept:
            return kept.pop(key)
        kept[key] = read(importer, name)
        return kept[key]

    archive._get_module_code = once


def _describe_messages_by_their_files() -> None:
    """Give what has no options of its own the features of what it is in, as the rules of proto3 have it."""
    from google.protobuf import descriptor

    described: Any = descriptor.DescriptorBase
    resolve = described._ResolveFeatures

    def inherited(self: Any, edition: int, options: Any) -> Any:
        if self._parent and not self.has_options and edition == _PROTO3:
            return self._parent._GetFeatures()
        return resolve(self, edition, options)

    described._ResolveFeatures = inherited


def _look_for_no_components() -> None:
    """Find no components in installed packages, since none is installed here."""
    stand_in: Any = types.ModuleType("streamlit.components.v2.manifest_scanner")
    stand_in.scan_component_manifests = list
    sys.modules["streamlit.components.v2.manifest_scanner"] = stand_in
