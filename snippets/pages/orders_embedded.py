"""Changes the address of a list of orders by a dictionary, in which it may be embedded."""
import streamlit as st

if st.button("Embed", key="embed"):
    st.query_params.from_dict({"state": "open", "embed": "true"})
if st.button("With options", key="options"):
    st.query_params.from_dict({"state": "open", "embed_options": "show_toolbar"})
st.text(f"State: {st.query_params.get('state')}")
