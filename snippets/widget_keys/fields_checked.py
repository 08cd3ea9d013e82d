"""Shows what arrives of fields that must be filled, or must fit."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.text_input("Name", "Ada", required=True, key="name")
st.text_area("Note", "Ring", required=True, key="note")
st.number_input("Age", value=41, required=True, key="age")
st.selectbox("Tea", ["Green", "Black"], index=None, required=True, key="tea")
st.text_input("Code", validate=("[0-9]+", "Digits only"), key="code")
st.text_input("Email", type="email", key="email")
st.text_input("Site", type="url", key="site")
st.text_input("Any", type="email", validate="", key="any")
st.text_input("Own", type="email", validate="^[a-z]+$", key="own")
st.text_input("Secret", type="password", key="secret")
names = "name note age tea code email site any own secret"
st.text(f"Run {st.session_state.runs}: {'; '.join(repr(st.session_state[name]) for name in names.split())}")
