"""What the facts that were seen on a release mean for a claim.

Four outcomes, kept apart. A difference is an assertion of the proof that failed, without an exception that the pinned
release does not raise; or with one of Streamlit's own, which is Streamlit's answer to what the app did. Every other
exception says that a name is missing, or that nothing is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

HOLDS, DIFFERS, MISSING, UNKNOWN = "holds", "differs", "not available", "unknown"


@dataclass(frozen=True)
class Judgement:
    """An outcome and what it rests on."""

    outcome: str
    why: str = ""
    """`differs`: the assertion that failed. `not available`: the name. `unknown`: why nothing is known."""


def judge(facts: dict[str, Any], pinned: dict[str, Any]) -> Judgement:
    """Return what was seen of a claim as a judgement.

    facts
        What `child` wrote on the release in question.
    pinned
        What it wrote on the pinned release, where the claim holds.
    """
    if facts["word"] == "holds":
        return Judgement(HOLDS)
    strange = _strange(facts, pinned)
    missing_everywhere = {missing_name(error["type"], error["message"]) for error in pinned["shown"]}
    for error in (*facts["shown"], {"type": facts["error"], "message": facts["message"]}):
        if (name := missing_name(error["type"], error["message"])) and name not in missing_everywhere:
            return Judgement(MISSING, name)
    for error in strange:
        if facts["word"] != "falls" or not error["type"].startswith("streamlit."):
            return Judgement(UNKNOWN, _line(f"the app raised {error['type']}: {error['message']}"))
    if facts["word"] != "falls":
        return Judgement(UNKNOWN, _cannot(facts["error"], facts["message"]))
    if not facts["asserted"]:
        return Judgement(UNKNOWN, "an assertion of AppTest itself failed")
    return Judgement(DIFFERS, _seen(facts["message"].rpartition("The proof failed at ")[2].removesuffix(".")))


def _strange(facts: dict[str, Any], pinned: dict[str, Any]) -> list[dict[str, str]]:
    """Return the exceptions of the app that the pinned release does not raise."""
    known = {error["type"] for error in pinned["shown"]}
    return [error for error in facts["shown"] if error["type"] not in known]


_NO_ATTRIBUTE = re.compile(r"module '(streamlit[\w.]*)' has no attribute '(\w+)'")
_NO_CONTEXT = re.compile(r"'ContextProxy' object has no attribute '(\w+)'")
_NO_ARGUMENT = re.compile(r"([\w.]+)\(\) got an unexpected keyword argument '(\w+)'")
_TOO_MANY = re.compile(r"([\w.]+)\(\) takes \d+ positional arguments? but \d+ (?:was|were) given")
_NO_IMPORT = re.compile(r"cannot import name '(\w+)' from '(streamlit[\w.]*)'")
_NO_MODULE = re.compile(r"No module named '(streamlit[\w.]*)'")
_NAMES = {
    "CacheDataAPI.__call__": "st.cache_data",
    "CacheResourceAPI.__call__": "st.cache_resource",
    "CachedFunc.clear": "func.clear",
    "dialog_decorator": "st.dialog",
}
"""Functions whose name in an error message is not the one that an app writes."""


def missing_name(kind: str, message: str) -> str:
    """Return which name of Streamlit an exception says is missing, such as `st.text_input(persist_state=)`, or ''."""
    if kind == "AttributeError" and (found := _NO_ATTRIBUTE.search(message)):
        return f"{_short(found[1])}.{found[2]}"
    if kind == "AttributeError" and (found := _NO_CONTEXT.search(message)):
        return f"st.context.{found[1]}"
    if kind == "TypeError" and (found := _NO_ARGUMENT.search(message)):
        return f"{_function(found[1])}({found[2]}=)"
    if kind == "TypeError" and (found := _TOO_MANY.search(message)):
        return f"{_function(found[1])}(...)"
    if kind == "ImportError" and (found := _NO_IMPORT.search(message)):
        return f"{_short(found[2])}.{found[1]}"
    if kind == "ModuleNotFoundError" and (found := _NO_MODULE.search(message)):
        return _short(found[1])
    return ""


def _function(name: str) -> str:
    """Return the function that an app calls: `ButtonMixin.button` is `st.button`."""
    owner, _, last = name.rpartition(".")
    if name in _NAMES:
        return _NAMES[name]
    return f"st.{last}" if not owner or owner.endswith("Mixin") else name


def _short(module: str) -> str:
    return re.sub(r"^streamlit\b", "st", module)


_NO_ACCESSOR = re.compile(r"'(?:App|AppTest|super|\w*Block|Column|Tab|SpecialBlock)' object has no attribute '(\w+)'")


def _cannot(kind: str, message: str) -> str:
    """Say why a proof could not be carried out."""
    if found := _NO_ACCESSOR.search(message):
        return f"AppTest has no `{found[1]}` there"
    if kind == "SnippetLoops":
        return "the run came to no end in AppTest"
    return _line(f"the proof broke off with {kind}: {message}")


def _seen(failed: str) -> str:
    """Return a failed assertion as one line that leaves room for what was seen, which stands at its end."""
    test, _, seen = failed.partition("`, where `")
    name, _, value = seen.partition("` is ")
    if not value:
        return _line(failed)
    if len(failed) <= 200 and failed.count("`") == 4:
        return f"{_line(test)}`, where `{name}` is `{_line(value)}`"
    return f"`{_line(test.replace('`', ''), 110)}`, where it is `{_line(value.replace('`', ''))}`"


def _line(text: str, longest: int = 200) -> str:
    """Return a text as one line, shortened, without the places of this machine."""
    text = " ".join(re.sub(r"\(/[^)]*\)", "", text).split())
    return text if len(text) <= longest else text[: longest - 1] + "…"
