"""The messages in Streamlit's source: every text of an error or a warning about state, read without running it."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

PLACES = (
    *("__init__.py", "command_suggestions.py", "errors.py", "deprecation_util.py", "user_info.py"),
    *("runtime/state", "runtime/caching", "runtime/fragment.py", "runtime/parallel_coordinator.py"),
    *("runtime/scriptrunner", "runtime/scriptrunner_utils", "runtime/pages_manager.py", "runtime/secrets.py"),
    *("runtime/context.py", "runtime/context_util.py", "runtime/connection_factory.py"),
    *("runtime/download_data_util.py", "runtime/outside_container_wrapper.py"),
    *("elements/form.py", "elements/dialog_decorator.py", "elements/layouts.py", "elements/widgets"),
    *("elements/lib/dialog.py", "elements/lib/form_utils.py", "elements/lib/policies.py", "elements/lib/utils.py"),
    *("elements/lib/options_selector_utils.py", "elements/lib/file_uploader_utils.py"),
    *("elements/lib/shortcut_utils.py", "elements/lib/js_number.py"),
    *("commands/execution_control.py", "commands/navigation.py", "navigation"),
)
"""Streamlit's code of state, caches, forms, fragments, dialogs, widgets, navigation and queries, and its errors."""
GAP = "…"
"""What stands in a message for what is known only when it is raised."""
_WORDS = 2
"""A text of fewer words, such as the name of a parameter, is no message: it fills a gap in one."""
_SPEAKS = re.compile(r"(^|_)(warning|warn|error|exception|replay_deprecation)$")
"""How the function is called that logs or shows the text that it is given."""
_MISTAKE = re.compile(r"(Error|Exception|Warning|WidgetID|AttributeMessage)$")
"""How a class is called that is an error, or its text."""
_FILLED = re.compile(r"(?<!\{)\{[a-z_]\w*(![rs])?\}(?!\})|%[-\d.]*[srdif]\b")
_DETAILS = ("detail", "explanation")
"""The arguments of an error that are put behind what its class says."""
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Message:
    """A text that Streamlit raises, shows or logs."""

    text: str
    """Word for word on one line, with `…` where something is filled in."""
    file: str
    """The file of Streamlit that it stands in, such as `elements/form.py`."""
    function: str
    """The function or class, such as `SafeSessionState.__getattr__`."""
    line: int

    @property
    def where(self) -> str:
        """Its place in words."""
        return f"streamlit/{self.file}, line {self.line}, {self.function}"

    @property
    def fixed(self) -> list[str]:
        """The parts that are the same each time."""
        return [part.strip() for part in self.text.split(GAP) if re.search(r"\w", part)]


def installed() -> list[Message]:
    """Return the messages of the Streamlit that is installed here, each text once, in the order of the places."""
    return list(of(source()))


def source() -> Path:
    """Return the folder of the Streamlit that is installed here."""
    found = importlib.util.find_spec("streamlit")
    assert found is not None and found.origin is not None, "Streamlit is what this book is about"
    return Path(found.origin).parent


@lru_cache(maxsize=2)
def of(folder: Path) -> tuple[Message, ...]:
    """Return the messages of the Streamlit in a folder; one of the places that it lacks has none."""
    paths = [path for place in PLACES for path in _files(folder / place)]
    return tuple(read({path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}))


def lacking(folder: Path) -> list[str]:
    """Return which of the places the Streamlit in a folder has not got: their messages stand elsewhere, or nowhere."""
    return [place for place in PLACES if not (folder / place).exists()]


def _files(place: Path) -> list[Path]:
    return sorted(place.rglob("*.py")) if place.is_dir() else [place] * place.exists()


def read(sources: dict[str, str]) -> list[Message]:
    """Return the messages in these files, given as name to source; each text once, where it stands first."""
    modules = [_Module(file, ast.parse(source)) for file, source in sources.items()]
    for module in modules:
        module.templates = {name: text for each in modules for name, text in each.own_templates()}
    asked = {name for module in modules for name in module.asked()}
    once: dict[str, Message] = {}
    for message in (message for module in modules for message in module.messages(asked)):
        once.setdefault(message.text, message)
    return list(once.values())


class _Module:
    """A file of Streamlit."""

    def __init__(self, file: str, tree: ast.Module) -> None:
        self.file = file
        self.constants = dict(_assigned(tree.body))
        self.scopes = list(_scopes(tree, ""))
        self.templates: dict[str, str] = {}
        """What errors of all files say, by the name of their class."""

    def own_templates(self) -> Iterator[tuple[str, str]]:
        """Yield the classes of errors in this file that are made with a detail, each with what it says before that."""
        for name, scope in self.scopes:
            if name.endswith(".__init__") and {*_parameters(scope)} & {*_DETAILS}:
                texts = (text for part in _own(scope) for _, text in self._texts(part, {}))
                yield name.split(".")[-2], next(texts)

    def asked(self) -> Iterator[str]:
        """Yield the names of the functions that are called for what is raised: some of them make the text."""
        for name, scope in self.scopes:
            for place in self._places(name, scope, set()):
                yield from (_last(call.func) for call in ast.walk(place) if isinstance(call, ast.Call))

    def messages(self, asked: set[str]) -> Iterator[Message]:
        """Yield the messages in the order of the file."""
        found = {
            (part.lineno, text): name or "module"
            for name, scope in self.scopes
            for place in self._places(name, scope, asked)
            for part, text in self._texts(place, _once(scope))
        }
        for (line, text), function in sorted(found.items()):
            yield Message(text, self.file, function, line)

    def _places(self, name: str, scope: ast.AST, asked: set[str]) -> Iterator[ast.AST]:
        """Yield the parts of a scope whose texts somebody gets to see."""
        own = list(_own(scope))
        if name.rpartition(".")[2] in asked or any(_MISTAKE.search(part) for part in name.split(".")):
            yield from own
            return
        said = [part for part in own if _is_said(part)]
        yield from said
        used = {name for place in said for name in _used(place, self.constants | _once(scope))}
        local = dict.fromkeys(used & {name for name, _ in _assigned(own)})
        yield from (value for name, value in _assigned(own) if name in local)
        yield from (self.constants[name] for name in used - {*local} if name in self.constants)

    def _texts(self, place: ast.AST, known: dict[str, ast.expr]) -> Iterator[tuple[ast.expr, str]]:
        """Yield the longest texts in a part, each with the expression that makes it; `known` are the scope's names."""
        if isinstance(place, (ast.List, ast.Tuple, ast.Set, ast.Dict)):
            return
        if isinstance(place, ast.expr) and (text := _text(place, self.constants | known)) is not None:
            line = " ".join(_FILLED.sub(GAP, text).replace("{{", "{").replace("}}", "}").split())
            if len(re.findall(r"(?<!\S)\S*\w\S*", line.replace(GAP, ""))) >= _WORDS:
                yield place, line
            return
        if isinstance(place, ast.Call) and _last(place.func) in self.templates:
            yield from self._detailed(place, known)
            return
        for part in ast.iter_child_nodes(place):
            yield from self._texts(part, known)

    def _detailed(self, made: ast.Call, known: dict[str, ast.expr]) -> Iterator[tuple[ast.expr, str]]:
        """Yield what an error says that is made with a detail; without one, its class says all."""
        said = self.templates[_last(made.func)]
        match made.args[0]:
            case ast.Constant(value=str(parameter)):
                said = said.replace(f"`{GAP}`", f"`{parameter}`", 1)
        for word in (word for word in made.keywords if word.arg in _DETAILS):
            for place, text in self._texts(word.value, known):
                yield place, f"{said} {text}"


def _text(made: ast.expr, known: dict[str, ast.expr]) -> str | None:
    """Return the text that an expression makes, with gaps; None for one that makes no text of its own."""
    match made:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_part(part, known) for part in parts)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            sides = [_text(side, known) for side in (left, right)]
            return None if sides == [None, None] else "".join(GAP if side is None else side for side in sides)
        case ast.BinOp(op=ast.Mod(), left=left):
            return _text(left, known)
        case ast.Call(func=ast.Attribute(attr="dedent"), args=[text, *_]):
            return _text(text, known)
        case ast.Call(func=ast.Attribute(attr="strip" | "format", value=text)):
            return _text(text, known)
    return None


def _part(part: ast.expr, known: dict[str, ast.expr]) -> str:
    """Return a part of an f-string: what is put in stands there where a name has one text, else a gap."""
    value = part.value if isinstance(part, ast.FormattedValue) else part
    if isinstance(value, ast.Name) and value.id in known:
        # Without the name itself, since some are made of what they were.
        own = value.id
        value, known = known[own], {name: made for name, made in known.items() if name != own}
    text = _text(value, known)
    return GAP if text is None else text


def _scopes(node: ast.AST, name: str) -> Iterator[tuple[str, ast.AST]]:
    """Yield the module, its classes and functions, each with its dotted name."""
    yield name, node
    for part in _own(node, inside=False):
        if isinstance(part, (*_FUNCTIONS, ast.ClassDef)):
            yield from _scopes(part, f"{name}.{part.name}".lstrip("."))


def _own(scope: ast.AST, *, inside: bool = True) -> Iterator[ast.AST]:
    """Yield the statements of a scope, the ones in its blocks too; without its docstring and what other scopes hold."""
    for part in getattr(scope, "body", []):
        yield from _statements(part, inside)


def _statements(part: ast.AST, inside: bool) -> Iterator[ast.AST]:
    blocks = [each for name in ("body", "orelse", "finalbody") for each in getattr(part, name, [])]
    blocks += [each for handler in getattr(part, "handlers", []) for each in handler.body]
    blocks += [each for case in getattr(part, "cases", []) for each in case.body]
    if isinstance(part, (*_FUNCTIONS, ast.ClassDef)):
        if not inside:
            yield part
    elif blocks:
        for each in blocks:
            yield from _statements(each, inside)
    elif not (
        isinstance(part, ast.Expr) and (isinstance(part.value, ast.Constant) or _is_told_to_developers(part.value))
    ):
        yield part


def _is_told_to_developers(made: ast.expr) -> bool:
    """Tell whether something is logged that is no warning."""
    return isinstance(made, ast.Call) and _last(made.func) in ("debug", "info")


def _is_said(statement: ast.AST) -> bool:
    """Tell whether a statement raises, logs or shows something, or makes an error that somebody else does."""
    if isinstance(statement, ast.Raise):
        return True
    calls = [_last(part.func) for part in ast.walk(statement) if isinstance(part, ast.Call)]
    return any(_SPEAKS.search(name) or _MISTAKE.search(name) for name in calls)


def _used(place: ast.AST, known: dict[str, ast.expr]) -> Iterator[str]:
    """Yield the names in a part, without those of one text that completes another: that has it already."""
    if isinstance(place, ast.Name):
        yield place.id
    completed = {*known} if isinstance(place, ast.JoinedStr) else set()
    yield from (name for part in ast.iter_child_nodes(place) for name in _used(part, known) if name not in completed)


def _assigned(statements: Iterable[ast.AST]) -> Iterator[tuple[str, ast.expr]]:
    """Yield the names that statements assign to, each with the value."""
    for node in statements:
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from ((target.id, node.value) for target in targets if isinstance(target, ast.Name))


def _once(scope: ast.AST) -> dict[str, ast.expr]:
    """Return the names that a scope gives one value, each with it; what a function is called with may be another."""
    assigned = list(_assigned(_own(scope)))
    names = [name for name, _ in assigned]
    called_with = _parameters(scope)
    return {name: value for name, value in assigned if names.count(name) == 1 and name not in called_with}


def _parameters(scope: ast.AST) -> list[str]:
    """Return what a function is called with; nothing for a class or a module."""
    given = scope.args if isinstance(scope, _FUNCTIONS) else None
    return [part.arg for part in ast.walk(given) if isinstance(part, ast.arg)] if given else []


def _last(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
