"""`python -m proof <command>`."""

from proof.cli import main

raise SystemExit(main())
