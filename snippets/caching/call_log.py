"""A list of real executions: the apps of this chapter add to it, and show it."""

calls = []
