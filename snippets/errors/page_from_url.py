"""Shows the error of a slider that starts from a query parameter as it is."""
import streamlit as st

page = st.slider("Page", 1, 10, value=st.query_params.get("page", 1), key="page")
st.text(f"Page {page}")
