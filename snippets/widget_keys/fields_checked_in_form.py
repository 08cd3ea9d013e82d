"""Shows what arrives of a form's fields that must be filled, or must fit."""
import streamlit as st

with st.form("guest"):
    st.text_input("Name", required=True, key="name")
    st.number_input("Age", value=None, required=True, key="age")
    st.selectbox("Tea", ["Green", "Black"], index=None, required=True, key="tea")
    st.text_input("Code", validate="[0-9]+", key="code", bind="query-params")
    st.text_input("Place", live="0", key="place")
    st.form_submit_button("Send", key="send")
st.button("Help", key="help")
names = "name age tea code place"
st.text("; ".join(repr(st.session_state[name]) for name in names.split()))
