"""Reruns for ever once the box is ticked: the next run finds it ticked too."""
import streamlit as st

if st.checkbox("Reload", key="reload"):
    st.rerun()
st.text("Ready")
