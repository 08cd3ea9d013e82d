"""`python -m proof <command>`."""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one should read why it does not work
    raise SystemExit(f"Python {sys.version.split()[0]} is too old: Streamlit 1.67, and so this book, needs 3.11.")

from proof.build import processes
from proof.cli import STOPPED, main

processes.stop_when_terminated()
code = main()
if code == STOPPED:
    sys.stdout.flush()
    os._exit(code)  # whom this process would take leave of has been ended already
raise SystemExit(code)
