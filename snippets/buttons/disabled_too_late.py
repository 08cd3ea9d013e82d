"""Shows a button that is still enabled while its work runs: the flag is set after it was drawn."""
import streamlit as st

st.session_state.setdefault("running", False)
st.session_state.setdefault("drawn", [])
disabled = st.session_state.running
st.session_state.drawn.append("disabled" if disabled else "enabled")
if st.button("Import", key="start", disabled=disabled):
    st.session_state.running = True
    st.session_state.drawn.append("work")
    st.session_state.running = False
st.text(" > ".join(st.session_state.drawn))
