"""Counts the jars that are left."""
import streamlit as st


def count():
    return 3


left = count()
st.text(f"Jars left: {left}")
