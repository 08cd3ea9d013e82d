"""A new Streamlit in one command: the pin is moved, all is played, and what a person must look at is listed.

`command` has the steps, `pin` moves what is installed, `plays` plays, `look` and `changed` find what there is to look
at, and `report` says it.
"""
