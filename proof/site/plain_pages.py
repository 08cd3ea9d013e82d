"""The pages as Markdown, and `llms.txt` that lists them: for assistants and other programs that read text."""

from __future__ import annotations

import re

import yaml

from proof.evidence import history
from proof.model import project
from proof.model.notebooks import Cell
from proof.official.agreement import DIFFERS
from proof.site import agreement_list, drawings, message_list, symptoms, wordings
from proof.site.data import Book, Chapter, Judged, pinned
from proof.site.lists import WORDS
from proof.site.symptoms import opened, shown

_CLAIM = re.compile(r"\{claim\}`([a-z0-9-]+)`")
_DIRECTIVE = re.compile(r"^```\{(proof-[a-z-]+)\} ?([^\n]*)\n```$", re.MULTILINE)
_LINK = re.compile(r"(\]\([^)\s]*)\.ipynb")
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_TAG = re.compile(r"</?(?:span|a)\b[^>]*>")


def pages(book: Book) -> dict[str, str]:
    """Return each page as Markdown, by its place below the site's root."""
    found = {f"{chapter.docname}.md": _chapter(book, chapter) for chapter in book.chapters}
    root = project.root()
    for file in [root / "index.md", *sorted((root / "book").glob("*.md"))]:
        place = file.relative_to(root).as_posix()
        found[place] = _prose(book, file.read_text(encoding="utf-8"), place)
    return found


def llms_txt(book: Book, texts: dict[str, str]) -> str:
    """Return the list of these pages, `texts`, for assistants, in the form of llmstxt.org."""
    toc = yaml.safe_load((project.root() / "_toc.yml").read_text(encoding="utf-8"))
    titles = {name: text.split("\n", 1)[0].removeprefix("# ") for name, text in texts.items()}
    lines = [
        f"# {titles[toc['root'] + '.md']}",
        "",
        f"> How Streamlit's state behaves on {pinned()}. {len(book.claims)} sentences about behaviour are "
        "each proved by small apps that are run, and by the same apps with one line changed, on which the proof fails.",
    ]
    for part in toc["parts"]:
        lines += ["", f"## {part.get('caption', 'Pages')}", ""]
        lines += [f"- [{titles[entry['file'] + '.md']}]({entry['file']}.md)" for entry in part["chapters"]]
    lines += ["", "## Data", "", "- [Every claim, with the releases on which it holds](claims.json)"]
    lines += ["- [Every sentence of Streamlit's own documents that was judged](agreement.json)"]
    return "\n".join([*lines, "- [The same as a skill for assistants](skill/streamlit-state/SKILL.md)", ""])


def told(book: Book, claim: str) -> str:
    """Return since when a claim holds, in brackets, where that is not on every release that was played."""
    words = history.words(book.releases, claim)
    oldest = book.releases.releases[0] if book.releases.releases else ""
    return "" if not words or words == f"holds since {'.'.join(oldest.split('.')[:2])}" else f" ({words})"


def _chapter(book: Book, chapter: Chapter) -> str:
    parts = []
    for cell in chapter.cells:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            parts.append(_prose(book, source, f"{chapter.docname}.md"))
            continue
        code = Cell(chapter.name, chapter.part, cell["id"], source)
        if code.writes:
            parts.append(f"`snippets/{code.writes}`:\n\n```python\n{code.file_text}```")
        elif code.claim:
            parts.append(_claim(book, code.claim.id))
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _claim(book: Book, name: str) -> str:
    record = book.claims[name].record
    sentence = f'> <a id="{name}"></a>**Holds.** {record.sentence}{told(book, name)} `{name}`'
    return f"{sentence}\n\nProof:\n\n```python\n{record.proof}\n```"


def _prose(book: Book, text: str, place: str) -> str:
    """Return prose with plain links in the place of the book's own marks."""
    up = "../" * place.count("/")
    text = _CLAIM.sub(lambda found: f"[`{found[1]}`]({up}{_anchor(book, found[1])})", text)
    text = _DIRECTIVE.sub(lambda found: _shown(book, found[1], found[2].split(), up), text)
    text = _PICTURE.sub(r"(A picture: \1)", text)  # what is to be seen on it stands in words beside it
    return _TAG.sub("", _LINK.sub(r"\1.md", text))


def _anchor(book: Book, claim: str) -> str:
    return f"{book.claims[claim].chapter.docname}.md#{claim}" if claim in book.claims else ""


def in_code(book: Book, before: str, after: str) -> str:
    """Return the code of an app that shows a symptom and of one that is cured; of two tests, also what they open."""
    files = opened([before, after])
    kind = "a test" if files else "an app"
    told = {f"Before, {kind} that shows it": f"{before}.py", f"After, {kind} that is cured": f"{after}.py"}
    told |= {f"`snippets/{name}`, which they test": name for name in files}
    return "\n\n".join(f"{word}:\n\n```python\n{shown(book.snippets[name])}\n```" for word, name in told.items())


def _said_in(judged: Judged) -> str:
    """Return the links to the pages that say a statement."""
    links = ", ".join(f"[{source.title}]({source.url})" for source in judged.sources)
    return f" Said in {links}." if links else ""


def _shown(book: Book, directive: str, names: list[str], up: str) -> str:
    """Return what a directive shows; what is a table or a choice on the page is in `claims.json`."""
    if directive == "proof-before-after":
        return in_code(book, *names)
    if directive == "proof-drawing":
        return drawings.told(names[0])
    if directive == "proof-show":
        return _claim(book, names[0])
    if directive == "proof-claims":
        return "\n".join(
            f"- {proven.head.sentence}{told(book, name)} [`{name}`]({up}{_anchor(book, name)})"
            for name, proven in book.claims.items()
        )
    if directive == "proof-statements":
        return "\n".join(
            f"- *{judged.statement.text}* {WORDS[judged.verdict]}. "
            + " ".join(
                f"[`{proven.head.id}`]({up}{_anchor(book, proven.head.id)})"
                for proven in [*judged.supported_by, *judged.refuted_by]
            )
            + _said_in(judged)
            for judged in book.judged()
        )
    if directive == "proof-messages":
        return _messages(book, up)
    if directive == "proof-agreement":
        return _agreement(book, up)
    return f"(On the page itself, and in [claims.json]({up}claims.json).)"


def _messages(book: Book, up: str) -> str:
    """Return the messages that the book shows, each with its proof or symptom, and the others by their reasons."""
    account = message_list.of(book)
    lines = [
        f"- {message.text} "
        + (
            f"[`{entry.by}`]({up}{_anchor(book, entry.by)})"
            if not entry.symptom
            else f"[the symptom]({up}{symptoms.PAGE}.md#{entry.symptom})"
        )
        + "".join(f" {wording}" for wording in wordings.of(message, entry, book))
        for message, entry in account.pairs()
        if entry.by
    ]
    for why, found in message_list.by_reason(account):
        lines += ["", why, "", *(f"- {message.text}" for message, _ in found)]
    return "\n".join([message_list.counted(account), "", *lines])


def _agreement(book: Book, up: str) -> str:
    """Return the sentences of official documents that do not hold as they stand, each with what is to replace it."""
    account = agreement_list.account()
    counts = ", ".join(f"{number} {verdict}" for verdict, number in account.agreement.counts().items())
    lines = [f"Of the sentences, {counts}. All with a verdict are in [agreement.json]({up}{agreement_list.JSON}).", ""]
    for said in (said for verdict in DIFFERS for said in account.of(verdict)):
        title, url = said.places[0]
        claim = said.judged.instead
        lines.append(
            f"- *{said.says}* ([{title}]({url})) {said.judged.verdict.capitalize()}: {said.judged.why} "
            f"[`{claim}`]({up}{_anchor(book, claim)})"
        )
    return "\n".join(lines)
