"""What every page of the shop needs."""
import streamlit as st


def prepare():
    st.session_state.setdefault("basket", [])
