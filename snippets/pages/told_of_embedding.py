"""Shows what an app is told of an address that says how the app is embedded."""
import streamlit as st

st.text(f"Names: {list(st.query_params)}, embed: {st.query_params.get('embed')}")
st.text(f"Text: {st.query_params}")
