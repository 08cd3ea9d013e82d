"""What the other rooms speak of: traces, snippets, notebooks, statements, and what each was made from."""
