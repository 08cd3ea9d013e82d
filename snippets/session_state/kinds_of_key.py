"""Shows what becomes of keys that are no strings."""
import streamlit as st

for key in [7, ("row", 2), None]:
    st.session_state[key] = f"stored under {key!r}"

st.text(st.session_state[7])
st.text(st.session_state[("row", 2)])
st.text(st.session_state[None])
st.text(f"Keys: {sorted(st.session_state)}")
