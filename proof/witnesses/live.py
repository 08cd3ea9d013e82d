"""A snippet as the app that it is, inside a notebook: `live("buttons/true_for_one_run")`."""

from __future__ import annotations

import contextlib
import html
import os

from proof.model import snippets
from proof.witnesses.hosting import Host

_AS_YOU_EDIT = {"server.fileWatcherType": "auto", "server.runOnSave": True}
_shown: dict[str, LiveApp] = {}


def live(name: str, *, height: int = 420) -> LiveApp:
    """Run a snippet as `streamlit run` does and show it below the cell, beside what its claims say of it.

    name
        Path below `snippets/` without `.py`, such as `"buttons/true_for_one_run"`.
    height
        The height of its frame, in pixels.

    The app has a free port of 127.0.0.1, and runs again when its file changes. It ends with the kernel, by `stop()`,
    and when the same snippet is shown anew. Raises `SnippetError` for a snippet that does not exist, and `ServerDied`
    where the server does not come up.
    """
    if name in _shown:
        _shown.pop(name).stop()
    _shown[name] = LiveApp(name, height)
    return _shown[name]


class LiveApp:
    """A running app, which a notebook shows in a frame."""

    def __init__(self, name: str, height: int) -> None:
        self._height = height
        # Where the notebook is on a hub, such as Binder's, its server leads on to ports beside the kernel.
        self._hub = os.environ.get("JUPYTERHUB_SERVICE_PREFIX", "")
        with contextlib.ExitStack() as starting:
            host = starting.enter_context(Host())
            self._server = starting.enter_context(host.serve(snippets.find(name), _AS_YOU_EDIT))
            self._port = host.port
            self._running = starting.pop_all()

    @property
    def url(self) -> str:
        """Where a browser finds the app."""
        return f"{self._hub}proxy/{self._port}/" if self._hub else self._server.url

    def stop(self) -> None:
        """End the app. Calling it twice does no harm."""
        self._running.close()

    def _repr_html_(self) -> str:
        name, url = html.escape(self._server.snippet.name), html.escape(self.url)
        return (
            f'<iframe src="{url}?embed=true" title="The app {name}" width="100%" height="{self._height}"'
            f' style="border: 1px solid #8888"></iframe>'
            f'<p><a href="{url}" target="_blank" rel="noopener">Open {name} in a tab of its own</a></p>'
        )
