"""Shows what two ways of reading make of a key that was never set."""
import streamlit as st

style = st.radio("Read it as", ["item", "attribute"], index=None, key="style")
if style == "item":
    st.text(st.session_state["city"])
if style == "attribute":
    st.text(st.session_state.city)
