"""Execute the notebooks, build the site, serve it, measure it: all that the command line does with the whole book."""
