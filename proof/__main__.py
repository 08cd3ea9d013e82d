"""`python -m proof <command>`."""

import sys

if sys.version_info < (3, 11):
    raise SystemExit(f"Python {sys.version.split()[0]} is too old: Streamlit 1.67, and so this book, needs 3.11 or newer.")

from proof.cli import main

raise SystemExit(main())
