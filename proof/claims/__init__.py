"""Prove a sentence by the block under it, and see the block fail on its counter-example."""
