"""The second page: looks for the first page's name."""
import streamlit as st

st.text(f"Name: {st.session_state.get('name')}")
st.selectbox("Theme", ["light", "dark"], key="theme")
