"""Lists the keys in session state: one input has a key, one has not."""
import streamlit as st

guest = st.text_input("Guest", key="guest")
city = st.text_input("City")
st.text(f"{guest} in {city}, keys: {sorted(st.session_state)}")
