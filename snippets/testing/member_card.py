"""Shows the card of a member."""
import streamlit as st

st.text(f"{st.user.name}, {st.user['name']}")
