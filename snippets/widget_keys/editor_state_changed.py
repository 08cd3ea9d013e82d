"""Tries to change what a data editor keeps under its key."""
import pandas as pd
import streamlit as st

st.data_editor(pd.DataFrame({"town": ["Oslo"]}), num_rows="dynamic", key="towns")
state = st.session_state.towns
changes = {
    "top": lambda: state.__setitem__("edited_rows", {}),
    "nested": lambda: state["edited_rows"].__setitem__(0, {"town": "Bern"}),
    "added": lambda: state["added_rows"].append({"town": "Bern"}),
    "deleted": lambda: state["deleted_rows"].append(0),
}
for name, change in changes.items():
    try:
        change()
        st.text(f"{name}: changed")
    except TypeError:
        st.text(f"{name}: TypeError")
