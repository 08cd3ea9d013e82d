"""Sets the keys of a download button and of a submit button."""
import streamlit as st

st.session_state.export = True
st.session_state.send = True
try:
    st.download_button("Export", "a,b", key="export")
except st.errors.StreamlitAPIException:
    st.text("Export: refused")
try:
    with st.form("contact"):
        st.form_submit_button("Send", key="send")
except st.errors.StreamlitAPIException:
    st.text("Send: refused")
