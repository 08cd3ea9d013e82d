"""Shows which names of methods give a stored value back, in either style."""
import streamlit as st

names = [name for name in dir(st.session_state) if not name.startswith("_")]
for name in names:
    st.session_state[name] = "mine"

st.text("As attributes: " + " ".join(n for n in names if getattr(st.session_state, n) == "mine"))
st.text("As items: " + " ".join(n for n in names if st.session_state[n] == "mine"))
