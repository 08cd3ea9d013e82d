"""Shows what arrives of texts while they are typed."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.text_input("At once", live="0", key="once")
st.text_input("Ignored", live="0", on_change="ignore", bind="query-params", key="ignored")
st.text_input("Digits", live="0", validate="[0-9]+", key="digits")
with st.form("order"):
    st.text_input("Held", live="0", key="held")
    st.form_submit_button("Send", key="send")
names = "once ignored digits held"
st.text(f"Run {st.session_state.runs}: {'; '.join(repr(st.session_state[name]) for name in names.split())}")
