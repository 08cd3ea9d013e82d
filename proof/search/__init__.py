"""The search: what runs in the reader's browser, and what builds it."""
