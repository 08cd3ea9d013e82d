"""Takes a note in an expander whose content is left out while it is closed."""
import streamlit as st

more = st.expander("More", key="more", on_change="rerun")
if more.open:
    more.text_input("Note", key="note")
st.text(f"Note: {st.session_state.get('note', '')!r}")
