"""Tells which of an expander, two tabs and a popover are open, and what their keys hold."""
import streamlit as st

details = st.expander("Details", key="details", on_change="rerun")
details.text("3 boxes")
cats, dogs = st.tabs(["Cats", "Dogs"], key="pets", on_change="rerun")
cats.text("Tom")
dogs.text("Rex")
help_box = st.popover("Help", key="help", on_change="rerun")
help_box.text("Call us.")
st.text(f"Open: {details.open}, {cats.open}, {dogs.open}, {help_box.open}")
st.text(f"In state: {st.session_state.details}, {st.session_state.pets}, {st.session_state.help}")
