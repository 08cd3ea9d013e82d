"""Shows the error of a secret that this server does not have."""
import streamlit as st

st.text(f"Connecting to {st.secrets['database']}")
