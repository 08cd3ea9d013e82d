"""What assistants read: pages as Markdown, `llms.txt`, and the skill made of claims, statements and symptoms."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from conftest import ROOT

from proof.model import statements
from proof.site.symptoms import shown

pytestmark = pytest.mark.site

SKILL = "skill/streamlit-state"


@pytest.fixture(scope="module")
def sentences(site: Path) -> dict[str, str]:
    """Return the sentences of the claims by their ids."""
    return {claim["id"]: claim["sentence"] for claim in json.loads((site / "claims.json").read_text())["claims"]}


def skill_files(site: Path) -> dict[str, str]:
    """Return the texts of the skill's files, by name."""
    return {path.name: path.read_text() for path in (site / SKILL).rglob("*.md")}


def test_every_sentence_of_the_skill_is_that_of_a_claim_a_statement_or_a_symptom(site, sentences):
    said = {statement.text for statement in statements.load().values()}
    files = skill_files(site)
    symptoms = (ROOT / "book" / "symptoms.md").read_text().replace("{claim}`", "`")
    apps = {shown(path.read_text()) + "\n" for path in (ROOT / "snippets").rglob("*.py") if path.stat().st_size}
    for name in [name for name in files if name.startswith("symptoms-")]:
        text = files.pop(name)
        assert set(re.findall(r"```python\n(.*?)```", text, re.DOTALL)) <= apps
        for line in re.sub(
            r"(?:(?:Before|After), an? (?:app|test) [a-z ]+|`snippets/[a-z_/]+[.]py`, which they test):\n\n```.*?```",
            "",
            text,
            flags=re.DOTALL,
        ).splitlines():
            assert line.lstrip("# ") in symptoms
    changes = files.pop("changes.md")
    headlines = (ROOT / "evidence/releases/headlines.yml").read_text()
    told = {*sentences.values(), *(entry["says"] for entry in yaml.safe_load(headlines))}
    for line in (line for line in changes.splitlines() if line.startswith("- ")):
        assert re.fullmatch(r"- (?:Since|Until) \d\.\d+: (.+) `[a-z0-9-]+`", line)[1] in told
    for name, text in files.items():
        for line in (line.strip() for line in text.splitlines() if re.match(r" *- (?!\[)", line)):
            people = re.fullmatch(r"- (?:People say: )?(.+?)(?: \*\*False:\*\*((?: `[a-z0-9-]+`)+))?", line)
            if people[1] in said:
                assert all(claim in sentences for claim in re.findall(r"`([a-z0-9-]+)`", people[2] or "")), line
                continue
            claim = re.search(r"`([a-z0-9-]+)`$", line)[1]
            releases = r"( \((holds|needs|differs) .+\))?"
            assert re.fullmatch(rf"- {re.escape(sentences[claim])}{releases} `{claim}`", line), (name, line)


def test_the_skill_names_every_claim_and_its_first_file_is_short_enough_to_be_read(site, sentences):
    files = skill_files(site)
    named = set(re.findall(r"`([a-z0-9-]+)`$", "\n".join(files.values()), re.MULTILINE))
    assert named >= sentences.keys()
    assert len(files["SKILL.md"].splitlines()) <= 400


def test_the_skill_says_what_it_is_for_in_the_open_format(site):
    head = yaml.safe_load(skill_files(site)["SKILL.md"].split("---")[1])
    assert head["name"] == SKILL.rpartition("/")[2]
    assert 50 < len(head["description"]) <= 1024


def test_every_page_is_there_as_markdown_without_marks_of_the_book_and_its_links_lead_somewhere(site):
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text())
    pages = [toc["root"], *(entry["file"] for part in toc["parts"] for entry in part["chapters"])]
    listed = (site / "llms.txt").read_text()
    for page in pages[1:]:
        assert f"]({page}.md)" in listed
    for file in [*(site / f"{page}.md" for page in pages), *(site / SKILL).rglob("*.md"), site / "llms.txt"]:
        text = file.read_text()
        assert "{claim}" not in text and "```{proof" not in text
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
        for link in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", prose):
            assert (file.parent / link).is_file(), (file, link)
