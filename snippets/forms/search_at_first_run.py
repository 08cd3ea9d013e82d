"""A shop that searches for a product."""
import streamlit as st

st.session_state.setdefault("searches", [])
with st.form("search"):
    product = st.text_input("Product", "tea", key="product")
    st.form_submit_button("Search")
st.session_state.searches.append(product)
st.text(f"Searched: {st.session_state.searches}")
