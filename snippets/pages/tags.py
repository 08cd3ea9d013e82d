"""Shows the tags in the address."""
import streamlit as st

st.text(f"Read as an item: {st.query_params['tag']}")
st.text(f"As a dictionary: {st.query_params.to_dict()}")
st.text(f"All: {st.query_params.get_all('tag')}")
