"""The rules by which a sentence is set aside that speaks of no state: of looks, types, links, names."""

from __future__ import annotations

import re
from collections.abc import Callable

from proof.official.sentences import Sentence


def _words(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_OF_STATE = _words(
    r"\b(states?|stateful|sessions?|re-?runs?|re-?running|call(ed|s)?|callbacks?|cache\w*|caching|persist\w*|URL)\b",
    r"\b(identity|query|forms?|submi\w+|fragments?|keys?|resets?|clear\w*|stor\w+|preserve\w*|preserving)\b",
    r"\b(restore\w*|restoring|returns?|rais\w+|error\w*|exception\w*|disab\w+|click\w*|users?|select\w*)\b",
    r"\b(ignor\w+|server|browser)\b",
)
"""One of these words stands in a sentence of a docstring that may speak of state."""
_OF_STATE_IN_A_SKILL = _words(
    r"session|\bstate|re-?run|every run|callback|on_(click|change)|\b(caches?|cached|caching)\b|fragment|submit",
    r"\bst\.(stop|form|cache\w*|query_params|dialog|switch_page|navigation|user)|\bkeys?\b|persist|query param",
    r"\bforms?\b|AppTest|widget|\bttl\b|max_entries",
)
"""One of these words stands in a sentence of the skill that may; most of its pages are about something else."""
_OF_A_RUN = _words(r"\b(re-?run|run|script|submit\w*|forms?|sessions?|states?|stage\w*|edits?|commit\w*)\b")
"""One of these words stands in a sentence on an element of a test that is about more than the element."""
_LOOKS = {
    *("label", "help", "icon", "icon_position", "width", "height", "label_visibility", "use_container_width", "wrap"),
    *("horizontal", "vertical_alignment", "horizontal_alignment", "captions", "alt", "border", "gap", "color", "mime"),
    *("row_height", "hide_index", "column_order", "shortcut", "autoscroll", "autocomplete", "position", "type"),
    *("resolution", "sample_rate", "audio_sample_rate", "placeholder", "title", "format", "column_config", "lazy"),
    *("show_spinner", "show_time", "spinner", "data", "file_type", "mime_type", "filename", "file_name"),
    "element_type",
}
"""The parameters that are about how something looks, or in which form it is given."""
_INTRODUCES = re.compile(r":[\"')*]*$")
_LEADS_ON = re.compile(
    r"^(For (more|an|additional|extra|examples|details|information|a full|a list|the full|help)\b|See\b|To learn|Learn)"
)
_NAMES = re.compile(
    r"^(Display (a|an) |How (the|to)\b|An optional |A short label|Function to modify|Labels for|Binding mode"
    r"|This controls whether|(The d|D)efaults? (is|to)\b|This defaults to|It receives the|Each label will be cast"
    r"|Labels can|The output can|Images display|Unsupported Markdown|Common block-level|Bold, Italics"
    r"|To add elements to|This can be a `list`|If `options` is dataframe-like"
    r"|Additionally, if `key` is provided, it will be used as a CSS)"
)
_FINDS = re.compile(
    r"^(Sequence of |Individual |For example, `at|`st\.\w+` has no key|\w+ is an extension of|These are also)"
)


def _all_in(said: Sentence, parts: Callable[[str], bool]) -> bool:
    return all(parts(place.part) for place in said.places)


def _all_from(said: Sentence, file: str) -> bool:
    return all(file in place.file for place in said.places)


RULES: dict[str, Callable[[Sentence], bool]] = {
    "It only introduces what follows.": lambda said: bool(_INTRODUCES.search(said.text)),
    "It leads to another page.": lambda said: bool(_LEADS_ON.search(said.text)),
    "It says what a widget or a parameter is called or for, which default a parameter has, or what a label may hold.": (
        lambda said: bool(_NAMES.search(said.text))
    ),
    "It is about a parameter of looks or of form, and names no word of state.": (
        lambda said: _all_in(said, _LOOKS.__contains__) and not _OF_STATE.search(said.text)
    ),
    "It tells what an example is about or which type is returned, and names no word of state.": (
        lambda said: (
            _all_in(said, ("Example", "Examples", "Returns", "Yields").__contains__) and not _OF_STATE.search(said.text)
        )
    ),
    "It stands in the skill, and names no word of state.": (
        lambda said: _all_from(said, ".agents/") and not _OF_STATE_IN_A_SKILL.search(said.text)
    ),
    "It says by what a test finds an element.": (
        lambda said: _all_from(said, "testing/") and bool(_FINDS.search(said.text))
    ),
    "It is about an attribute of an element in a test, and names neither a run nor a form nor state.": (
        lambda said: _all_from(said, "element_tree.py") and not _OF_A_RUN.search(said.text)
    ),
}
"""The reasons for which a rule sets a sentence aside, each with the rule."""


def reason(said: Sentence) -> str:
    """Return why a rule sets a sentence aside; empty where none does."""
    return next((why for why, rule in RULES.items() if rule(said)), "")
