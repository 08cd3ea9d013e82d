"""Pictures of an app as Chromium shows it, light and dark, made by replaying a claim: `evidence/pictures/`.

A chapter asks for one by showing it: `![What is to be seen.](../../evidence/pictures/<claim>.<run>.light.webp)`, with
the number of a run in the claim's filmstrip. What is shown and not there, or older than its claim, is made; what is no
longer shown is thrown away.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from PIL import Image

from proof.claims import prove
from proof.evidence import store
from proof.model import notebooks, project, provenance
from proof.model.errors import Impossible, NotebookError, ProofError
from proof.model.notebooks import ClaimHead
from proof.model.trace import Event, Run
from proof.witnesses import replay
from proof.witnesses.browser import BrowserSession
from proof.witnesses.hosting import Server
from proof.witnesses.workbench import Workbench

SCHEMES = ("light", "dark")
_SHOWN = re.compile(r"!\[([^\]]*)\]\(\.\./\.\./evidence/pictures/([a-z0-9-]+)\.(\d+)\.light\.webp\)")
_WINDOW: Any = {"width": 800, "height": 480}
_CONTENT = '[data-testid="stMainBlockContainer"] > [data-testid="stVerticalBlock"]'
_BESIDE = '[data-testid="stDialog"], [data-testid="stSidebarContent"], [data-testid="stBottom"]'
_STYLE = '[data-testid="stException"] div:has(> pre), [data-testid="stException"] pre { display: none }'
"""Hides tracebacks, which name folders of the machine that the picture was taken on."""
_MARGIN = 16
"""Pixels left around what is on the page."""
_AROUND = 300
"""Pixels of a window that an app leaves free above and below what is on the page."""


@dataclass(frozen=True)
class Picture:
    """A picture that a chapter shows."""

    head: ClaimHead
    run: int
    """The run after which it is taken, from 1, in the order of the claim's filmstrip."""
    alt: str
    where: str

    @property
    def name(self) -> str:
        """What its files are called, without scheme and ending."""
        return f"{self.head.id}.{self.run}"

    def file(self, scheme: str) -> Path:
        """Return its file in a colour scheme."""
        return folder() / f"{self.name}.{scheme}.webp"


def folder() -> Path:
    """Return the folder of all pictures."""
    return project.root() / "evidence" / "pictures"


def wanted() -> list[Picture]:
    """Return the pictures that the chapters show.

    Raises `NotebookError` for one of a claim that the book does not have.
    """
    heads = {head.id: head for head in notebooks.claims()}
    found = []
    for path in notebooks.paths():
        text = "\n".join(c.source for c in nbformat.read(path, as_version=4).cells if c.cell_type == "markdown")
        for alt, claim, run in _SHOWN.findall(text):
            where = notebooks.place(path)
            if claim not in heads:
                raise NotebookError(f"{where} shows a picture of {claim!r}, and there is no such claim.")
            found.append(Picture(heads[claim], int(run), alt, where))
    return found


def stale(pictures: Iterable[Picture]) -> list[Picture]:
    """Return the pictures that are not there, or are older than their claim, their snippets or Streamlit."""
    known = _known()
    return [
        picture
        for picture in pictures
        if known.get(picture.name, {}).get("of") != provenance.of_picture(picture.head)
        or not all(picture.file(scheme).is_file() for scheme in SCHEMES)
    ]


def take(pictures: Iterable[Picture], there: Workbench, say: Callable[[str], None]) -> list[str]:
    """Take pictures, keep each as soon as it is there, and return what went wrong."""
    faults = []
    for picture in pictures:
        try:
            _take(picture, there)
            say(f"picture {picture.name}")
        except ProofError as error:
            there.discard()
            faults.append(f"{picture.where}: the picture {picture.name} cannot be taken: {error}")
    return faults


def superfluous(pictures: Iterable[Picture]) -> list[Path]:
    """Return the files that no chapter shows."""
    used = {picture.file(scheme) for picture in pictures for scheme in SCHEMES}
    return sorted(set(folder().glob("*.webp")) - used)


def _take(picture: Picture, there: Workbench) -> None:
    of = provenance.of_picture(picture.head)  # before it is played: what is edited meanwhile is out of date
    (proof,) = prove.prove(ids={picture.head.id})
    if proof.record is None:
        raise Impossible(f"its proof does not hold ({proof.error})")
    folder().mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        studio = _Studio(there.witness("browser"), scheme)
        replays = replay.replay(proof.record.traces, studio)
        if len(studio.shots) < picture.run:
            reasons = [each.stopped for each in replays if each.stopped]
            raise Impossible(f"the claim has {len(studio.shots)} runs in a browser ({', '.join(reasons) or 'all'})")
        shot = Image.open(io.BytesIO(studio.shots[picture.run - 1]))
        shot.convert("RGB").save(picture.file(scheme), "WEBP", quality=80, method=6)
    about = {"of": of, "chromium": there.witness("browser").versions()["chromium"]}
    _remember({**_known(), picture.name: about})


class _Studio:
    """The witness `browser` in one colour scheme, which takes a picture after each run."""

    name = "browser"

    def __init__(self, browser: Any, scheme: str) -> None:
        self._browser, self._scheme = browser, scheme
        self.shots: list[bytes] = []
        self.new_disk, self.serve = browser.new_disk, browser.serve

    def session(self, server: Server) -> BrowserSession:
        """Return a new session that is photographed."""
        looks = {"viewport": _WINDOW, "device_scale_factor": 2, "color_scheme": self._scheme}
        return _Sitting(server, self._browser.chromium, self.shots, **looks)


class _Sitting(BrowserSession):
    """A tab that is photographed after each run."""

    def __init__(self, server: Server, chromium: Any, shots: list[bytes], **options: Any) -> None:
        super().__init__(server, chromium, **options)
        self._shots = shots

    def open(self, *address: Any) -> Run:
        """Open the app, and take a picture."""
        run = super().open(*address)
        self._shots.append(self.with_tab(_shoot))
        return run

    def act(self, events: list[Event], at_once: bool = False) -> Run:
        """Do what the events say, and take a picture."""
        run = super().act(events, at_once)
        self._shots.append(self.with_tab(_shoot))
        return run


def _shoot(tab: Any) -> bytes:
    """Return the page as PNG, cut to what is on it; the whole window where it has more than its main part."""
    tab.add_style_tag(content=_STYLE)
    tab.mouse.move(0, 0)
    still: Any = {"animations": "disabled", "caret": "hide"}
    content = tab.locator(_CONTENT).first
    if (box := content.bounding_box()) is None:
        return tab.screenshot(**still)
    # An app scrolls within its page, so a picture of a page ends where the window ends.
    tab.set_viewport_size({**_WINDOW, "height": max(_WINDOW["height"], int(box["height"]) + _AROUND)})
    box = content.bounding_box() or box
    clip = {"x": 0, "y": box["y"] - _MARGIN, "width": _WINDOW["width"], "height": box["height"] + 2 * _MARGIN}
    has_more = any(part.is_visible() for part in tab.locator(_BESIDE).all())
    shot = tab.screenshot(**still) if has_more else tab.screenshot(clip=clip, **still)
    tab.set_viewport_size(_WINDOW)
    return shot


def _index() -> Path:
    return folder() / "pictures.json"


def _known() -> dict[str, Any]:
    return store.read(_index()) or {}


def _remember(known: dict[str, Any]) -> None:
    store.write(_index(), dict(sorted(known.items())))
