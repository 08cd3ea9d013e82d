"""A shop that searches when the form is submitted."""
import streamlit as st

st.session_state.setdefault("searches", [])
with st.form("search"):
    product = st.text_input("Product", "tea", key="product")
    asked = st.form_submit_button("Search")
if asked:
    st.session_state.searches.append(product)
st.text(f"Searched: {st.session_state.searches}")
