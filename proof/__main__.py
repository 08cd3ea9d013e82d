"""`python -m proof <command>`."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one should read why it does not work
    raise SystemExit(f"Python {sys.version.split()[0]} is too old: Streamlit 1.67, and so this book, needs 3.11.")

from proof.cli import main

raise SystemExit(main())
