"""Play a snippet under AppTest as a fresh process would, and record each run."""
