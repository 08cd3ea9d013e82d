"""Asks for a rerun of this and that, and shows what Streamlit says."""
import streamlit as st
from streamlit.errors import StreamlitAPIException

for scope in ["", ["prices", ""], ["prices", "app"], ["prices", "fragment"]]:
    try:
        st.rerun(scope)
    except StreamlitAPIException as error:
        st.text(str(error))
