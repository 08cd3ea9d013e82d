"""Takes a note in an expander, whether that is open or not."""
import streamlit as st

more = st.expander("More", key="more", on_change="rerun")
more.text_input("Note", key="note")
st.text(f"Note: {st.session_state.get('note', '')!r}")
