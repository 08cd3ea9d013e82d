"""The docstrings of Streamlit's public names, read from the installed source without running it."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from docutils import nodes
from docutils.core import publish_doctree

from proof.model import raised
from proof.official.sentences import Place, Sentence, cut

NAMES = {
    "st.session_state": "runtime/state/session_state_proxy.py SessionStateProxy",
    "st.query_params": "runtime/state/query_params_proxy.py QueryParamsProxy",
    "st.fragment": "runtime/fragment.py fragment",
    "st.dialog": "elements/dialog_decorator.py dialog_decorator",
    "st.form": "elements/form.py FormMixin.form",
    "st.form_submit_button": "elements/form.py FormMixin.form_submit_button",
    "st.container": "elements/layouts.py LayoutsMixin.container",
    "st.tabs": "elements/layouts.py LayoutsMixin.tabs",
    "st.expander": "elements/layouts.py LayoutsMixin.expander",
    "st.popover": "elements/layouts.py LayoutsMixin.popover",
    "st.cache_data": "runtime/caching/cache_data_api.py CacheDataAPI._decorator",
    "st.cache_data.clear": "runtime/caching/cache_data_api.py CacheDataAPI.clear",
    "st.cache_resource": "runtime/caching/cache_resource_api.py CacheResourceAPI._decorator",
    "st.cache_resource.clear": "runtime/caching/cache_resource_api.py CacheResourceAPI.clear",
    "CachedFunc.clear": "runtime/caching/cache_utils.py CachedFunc.clear",
    "st.stop": "commands/execution_control.py stop",
    "st.rerun": "commands/execution_control.py rerun",
    "st.switch_page": "commands/execution_control.py switch_page",
    "st.navigation": "commands/navigation.py navigation",
    "st.Page": "navigation/page.py Page",
    "st.connection": "runtime/connection_factory.py connection_factory",
    "BaseConnection": "connections/base_connection.py BaseConnection",
    "SQLConnection": "connections/sql_connection.py SQLConnection",
    "st.login": "user_info.py login",
    "st.logout": "user_info.py logout",
    "st.user": "user_info.py UserInfoProxy",
    "st.context": "runtime/context.py ContextProxy",
    "st.button": "elements/widgets/button.py ButtonMixin.button",
    "st.download_button": "elements/widgets/button.py ButtonMixin.download_button",
    "st.link_button": "elements/widgets/button.py ButtonMixin.link_button",
    "st.page_link": "elements/widgets/button.py ButtonMixin.page_link",
    "st.menu_button": "elements/widgets/menu_button.py MenuButtonMixin.menu_button",
    "st.checkbox": "elements/widgets/checkbox.py CheckboxMixin.checkbox",
    "st.toggle": "elements/widgets/checkbox.py CheckboxMixin.toggle",
    "st.radio": "elements/widgets/radio.py RadioMixin.radio",
    "st.selectbox": "elements/widgets/selectbox.py SelectboxMixin.selectbox",
    "st.multiselect": "elements/widgets/multiselect.py MultiSelectMixin.multiselect",
    "st.pills": "elements/widgets/button_group.py ButtonGroupMixin.pills",
    "st.segmented_control": "elements/widgets/button_group.py ButtonGroupMixin.segmented_control",
    "st.feedback": "elements/widgets/feedback.py FeedbackMixin.feedback",
    "st.pagination": "elements/widgets/pagination.py PaginationMixin.pagination",
    "st.slider": "elements/widgets/slider.py SliderMixin.slider",
    "st.select_slider": "elements/widgets/select_slider.py SelectSliderMixin.select_slider",
    "st.number_input": "elements/widgets/number_input.py NumberInputMixin.number_input",
    "st.text_input": "elements/widgets/text_widgets.py TextWidgetsMixin.text_input",
    "st.text_area": "elements/widgets/text_widgets.py TextWidgetsMixin.text_area",
    "st.date_input": "elements/widgets/time_widgets.py TimeWidgetsMixin.date_input",
    "st.time_input": "elements/widgets/time_widgets.py TimeWidgetsMixin.time_input",
    "st.datetime_input": "elements/widgets/time_widgets.py TimeWidgetsMixin.datetime_input",
    "st.color_picker": "elements/widgets/color_picker.py ColorPickerMixin.color_picker",
    "st.file_uploader": "elements/widgets/file_uploader.py FileUploaderMixin.file_uploader",
    "st.camera_input": "elements/widgets/camera_input.py CameraInputMixin.camera_input",
    "st.audio_input": "elements/widgets/audio_input.py AudioInputMixin.audio_input",
    "st.chat_input": "elements/widgets/chat.py ChatMixin.chat_input",
    "st.data_editor": "elements/widgets/data_editor.py DataEditorMixin.data_editor",
    "st.dataframe": "elements/arrow.py ArrowMixin.dataframe",
    "DataEditorState": "elements/widgets/data_editor.py DataEditorState",
    "AppTest": "testing/v1/app_test.py AppTest",
    "AppTest elements": "testing/v1/element_tree.py *",
}
"""The public names that speak of state, each with its file and what there has the docstring; `*` is the whole file.

Of a class, the docstrings of its public members count as well.
"""
_PARAMETERS = ("Parameters", "Attributes")
_EXAMPLE = re.compile(r"^Examples?$")
_DIRECTIVE = re.compile(r"^(\s*)\.\. (\w+)::", re.MULTILINE)
_KNOWN = ("note", "warning", "important", "tip", "caution", "code", "code-block")


@dataclass(frozen=True)
class Docstring:
    """The docstring of one public name."""

    name: str
    file: str
    line: int
    text: str

    def sentences(self) -> Iterator[Sentence]:
        """Yield its sentences in their order; those of examples, too, and no code."""
        for part, paragraph in _paragraphs(self._tree(), ""):
            for text in cut(_plain(paragraph)):
                yield Sentence(text, (Place(self.name, part, self.file, self.line + _line(paragraph)),))

    def examples(self) -> list[str]:
        """Return its blocks of code that are apps: those that import Streamlit or `AppTest`, as published."""
        blocks = (block.astext() for block in self._tree().findall(_is_code))
        return [code for code in map(_without_prompts, blocks) if re.search(r"^(import|from) streamlit", code, re.M)]

    def _tree(self) -> nodes.document:
        return _parsed(self.text)


def installed() -> list[Docstring]:
    """Return the docstrings of the Streamlit that is installed here."""
    return list(of(raised.source()))


@lru_cache(maxsize=2)
def of(folder: Path) -> tuple[Docstring, ...]:
    """Return the docstrings of the Streamlit in a folder, in the order of the names; what it lacks has none."""
    return tuple(found for name, place in NAMES.items() for found in _named(folder, name, *place.split()))


def _named(folder: Path, name: str, file: str, inside: str) -> Iterator[Docstring]:
    path = folder / file
    tree = _read(path)
    scope: ast.AST | None = tree
    for part in () if inside == "*" else inside.split("."):
        scope = next((each for each in _scopes(scope) if each.name == part), None)
    if scope is None:
        return
    if scope is not tree:
        yield from _own(name, file, scope)
    if isinstance(scope, (ast.ClassDef, ast.Module)):
        for member in _scopes(scope):
            if not member.name.startswith("_"):
                its = member.name if inside == "*" else f"{name}.{member.name}"
                yield from _own(its, file, member)
                if isinstance(member, ast.ClassDef):
                    yield from (
                        found
                        for each in _scopes(member)
                        if not each.name.startswith("_")
                        for found in _own(f"{its}.{each.name}", file, each)
                    )


@cache
def _read(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8")) if path.exists() else ast.Module([], [])


def _scopes(scope: ast.AST | None) -> list[ast.FunctionDef | ast.ClassDef]:
    """Return the functions and classes of a scope that have a docstring or members, overloads left out."""
    body = getattr(scope, "body", [])
    found = [part for part in body if isinstance(part, (ast.FunctionDef, ast.ClassDef))]
    return [part for part in found if ast.get_docstring(part) or isinstance(part, ast.ClassDef)]


def _own(name: str, file: str, scope: ast.AST) -> Iterator[Docstring]:
    assert isinstance(scope, (ast.FunctionDef, ast.ClassDef))
    text = ast.get_docstring(scope, clean=False)
    if text:
        yield Docstring(name, file, scope.body[0].lineno, inspect.cleandoc(text))


@cache
def _parsed(text: str) -> nodes.document:
    """Return a docstring as docutils reads it; what a directive of Streamlit's own holds is no prose."""
    known = _DIRECTIVE.sub(lambda found: found[0] if found[2].lower() in _KNOWN else f"{found[1]}..", text)
    quiet = {
        "report_level": 5,
        "halt_level": 5,
        "syntax_highlight": "none",
        "doctitle_xform": False,
        "_disable_config": True,
    }
    return publish_doctree(known, settings_overrides=quiet)


def _paragraphs(node: nodes.Node, part: str) -> Iterator[tuple[str, nodes.paragraph]]:
    """Yield the paragraphs below a node, each with its part: the parameter, or else the section."""
    for child in node.children:
        if isinstance(child, nodes.system_message):
            continue
        if isinstance(child, nodes.paragraph):
            yield part, child
        elif isinstance(child, nodes.section):
            yield from _paragraphs(child, child.children[0].astext())
        elif isinstance(child, nodes.definition_list_item) and part in _PARAMETERS:
            yield from _paragraphs(child, child.children[0].astext().split(":")[0].strip())
        else:
            yield from _paragraphs(child, part)


def _plain(node: nodes.Node) -> str:
    """Return the text of a paragraph, with code between backticks."""
    if isinstance(node, nodes.Text):
        return node.astext()
    inner = "".join(map(_plain, node.children))
    return f"`{inner}`" if isinstance(node, (nodes.literal, nodes.title_reference)) else inner


def _line(node: nodes.Node) -> int:
    while node.line is None and node.parent is not None:
        node = node.parent
    return (node.line or 1) - 1


def _is_code(node: nodes.Node) -> bool:
    return isinstance(node, (nodes.doctest_block, nodes.literal_block)) and not isinstance(
        node.parent, nodes.system_message
    )


def _without_prompts(block: str) -> str:
    lines = block.splitlines()
    if not lines or not lines[0].startswith(">>>"):
        return block
    return "\n".join(line[4:] for line in lines if line.startswith((">>>", "...")))
