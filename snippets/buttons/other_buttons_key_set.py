"""Shows that the keys of download and submit buttons are read-only too."""
import streamlit as st

st.session_state.export = True
st.session_state.send = True
try:
    st.download_button("Export", "a,b", key="export")
except st.errors.StreamlitAPIException as error:
    st.text(f"Export: {type(error).__name__}")
try:
    with st.form("contact"):
        st.form_submit_button("Send", key="send")
except st.errors.StreamlitAPIException as error:
    st.text(f"Send: {type(error).__name__}")
