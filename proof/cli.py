"""The command line: `python -m proof <command>`."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from proof.build import processes
from proof.model import project
from proof.model.errors import ProofError

STOPPED = 130
"""The exit code of a command that was interrupted."""

LINTERS = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["codespell_lib"])
"""The tools that `make lint` runs, each a module of Python with its arguments."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code: 0 when all is well, another when it is not."""
    options, rest = _parser().parse_known_args(arguments)
    if rest and options.run is not _test:
        _parser().error(f"unrecognized arguments: {' '.join(rest)}")
    options.rest = rest
    try:
        return options.run(options)
    except ProofError as error:
        print(f"\n{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        processes.end_all()
        print("\nStopped. What was done is kept.", file=sys.stderr)
        return STOPPED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m proof", description="Build and check Streamlit State, Proven.")
    commands = parser.add_subparsers(required=True, metavar="command")

    def command(name: str, run: object, about: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=about, description=about)
        added.set_defaults(run=run)
        return added

    command("book", _book, "execute the notebooks that changed and build the site")
    command("pdf", _pdf, "build the site and print the whole book into one PDF, with Chromium")
    command("test", _test, "execute every notebook, build the site, run all tests; further arguments go to pytest")
    serve = command("serve", _serve, "serve the site on 127.0.0.1, and build and reload it when a file changes")
    serve.add_argument("--port", type=int, default=8000, help="default: 8000")
    prove = command("prove", _prove, "run every proof in this process and print a table")
    prove.add_argument("only", nargs="?", default="", help="part of a notebook's name or of a claim's id")
    prove.add_argument("--report", type=Path, help="also write what does not hold to this file, as Markdown")
    witness = command("witness", _witness, "replay the claims on a real server and in Chromium, and keep what they say")
    witness.add_argument("only", nargs="?", default="", help="part of a notebook's name or of a claim's id")
    witness.add_argument("--again", action="store_true", help="also replay what was replayed already")
    releases = command("releases", _releases, "play the claims on every Streamlit release since 1.28")
    releases.add_argument("only", nargs="?", default="", help="part of a notebook's name or of a claim's id")
    releases.add_argument("--release", action="append", default=[], help="only this release; may be given again")
    releases.add_argument(
        "--shard", default="1/1", help="only a part of the releases, such as 2/6, for several machines"
    )
    releases.add_argument("--again", action="store_true", help="also play what was played already")
    releases.add_argument("--stale", action="store_true", help="only claims that have changed since they were recorded")
    releases.add_argument("--jobs", type=_at_least_one, help="releases at a time; default: as fits the cores")
    releases.add_argument(
        "--browser", action="store_true", help="instead ask Chromium: what it settles, and where a claim differs"
    )
    cover = command("cover", _cover, "measure which of Streamlit's code the claims run, and record what none runs")
    cover.add_argument("only", nargs="?", default="", help="part of a file's name: instead list which claims run it")
    cover.add_argument("--apptest", action="store_true", help="only what AppTest settles: two minutes, not fifteen")
    alter = command("alter", _alter, "alter Streamlit's code in one place at a time, and see whether some claim falls")
    alter.add_argument("only", nargs="?", default="", help="part of a file's name, or of a function's behind it")
    alter.add_argument("--sample", type=_at_least_one, default=0, help="so many alterations, drawn by the seed")
    alter.add_argument("--seed", default="", help="default: today's date")
    alter.add_argument("--survivors", action="store_true", help="only what survived the last time")
    alter.add_argument("--first", action="append", default=[], help="play this claim first; may be given again")
    alter.add_argument("--servers", action="store_true", help="where nothing notices, ask servers and Chromium too")
    upgrade = command("upgrade", _upgrade, "move the book to another Streamlit, and tell what to look at")
    upgrade.add_argument("release", help="such as 1.68.0; the one of an unfinished upgrade goes on with that")
    upgrade.add_argument(
        "--without-witnesses",
        action="store_true",
        help="leave it to `make witness` to replay the claims: the longest part",
    )
    bench = command("bench", _bench, "print how long things take, beside their budgets")
    bench.add_argument("--whole", action="store_true", help="prove and execute everything: half an hour")
    command("lint", _lint, "check style, types, notebook hygiene and spelling")
    command("tidy", _tidy, "clear outputs, name cells and write snippets, as they are committed")
    command("lab", _lab, "open JupyterLab on the notebooks")
    return parser


def _at_least_one(told: str) -> int:
    if not told.isdecimal() or int(told) == 0:
        raise argparse.ArgumentTypeError(f"{told!r} is not a number from 1 on")
    return int(told)


def _book(_: argparse.Namespace) -> int:
    from proof.build import book

    book.build()
    return 0


def _pdf(_: argparse.Namespace) -> int:
    from proof.build import pdf

    pdf.build()
    return 0


def _test(options: argparse.Namespace) -> int:
    from proof.build import book

    book.build(again=True)
    # A worker that has nothing left to do takes from the others, so that none works alone at the end.
    spread = [f"--numprocesses={processes.AT_A_TIME}", "--dist=worksteal"]
    command = [sys.executable, "-m", "pytest", *spread, *options.rest]
    return processes.run(command, project.root())


def _serve(options: argparse.Namespace) -> int:
    from proof.build import serve

    serve.serve(options.port)
    return 0


def _prove(options: argparse.Namespace) -> int:
    from proof.claims import prove, report

    outcomes = []
    for outcome in prove.prove(options.only):
        outcomes.append(outcome)
        print(report.line(outcome), flush=True)
    print(report.summary(outcomes))
    if options.report:
        options.report.write_text(report.markdown(outcomes), encoding="utf-8")
    return 0 if outcomes and all(outcome.word == "holds" for outcome in outcomes) else 1


def _witness(options: argparse.Namespace) -> int:
    from proof.witnesses import command

    return command.run(options.only, again=options.again)


def _releases(options: argparse.Namespace) -> int:
    from proof.releases import show

    tell = show.ask_chromium if options.browser else show.sweep_and_tell
    return tell(options.only, options.release, options.shard, options.jobs, options.again, options.stale)


def _cover(options: argparse.Namespace) -> int:
    from proof.cover import command

    return command.cover(options.only, apptest=options.apptest)


def _alter(options: argparse.Namespace) -> int:
    from proof.cover import command

    return command.alter_and_tell(
        options.only,
        sample=options.sample,
        seed=options.seed,
        first=options.first,
        survivors=options.survivors,
        on_servers=options.servers,
    )


def _upgrade(options: argparse.Namespace) -> int:
    from proof.upgrade import command

    return command.run(options.release, ask_witnesses=not options.without_witnesses)


def _bench(options: argparse.Namespace) -> int:
    from proof.build import bench

    bench.run(options.whole)
    return 0


def _lint(_: argparse.Namespace) -> int:
    from proof.build import hygiene

    faults = hygiene.faults()
    print("\n".join(faults) or "Notebooks and snippets are in order.", flush=True)
    codes = [subprocess.run([sys.executable, "-m", *tool], cwd=project.root()).returncode for tool in LINTERS]
    return 1 if faults or any(codes) else 0


def _tidy(_: argparse.Namespace) -> int:
    from proof.build import tidy

    print("\n".join(tidy.tidy()) or "Everything is tidy.")
    return 0


def _lab(_: argparse.Namespace) -> int:
    return subprocess.run([sys.executable, "-m", "jupyterlab", str(project.root() / "notebooks")]).returncode
