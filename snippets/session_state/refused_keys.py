"""Shows whether the key that you type is taken."""
import streamlit as st

key = st.text_input("Key", "order 5", key="typed")
st.session_state[key] = "parcel"
st.text(f"Stored under {key!r}")
