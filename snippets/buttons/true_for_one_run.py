"""An order form with a button and a reminder."""
import streamlit as st

saved = st.button("Save", key="save")
st.checkbox("Remind me", key="remind")
st.text(f"Saved: {saved}")
