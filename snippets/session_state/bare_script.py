"""Shows what session state holds, on the page and in the terminal."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.text_input("Name", "Ada", key="name")

line = f"runs {st.session_state.runs}, name {st.session_state.get('name', 'missing')}"
st.text(line)
print(line)
