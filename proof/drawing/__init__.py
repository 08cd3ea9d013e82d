"""Draw what an app showed, run by run, as HTML."""
