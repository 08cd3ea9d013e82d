"""Shows at most two sizes, as a link asks for them."""
import streamlit as st

sizes = st.multiselect("Sizes", ["S", "M", "L"], key="sizes", max_selections=2, bind="query-params")
st.text(f"Sizes: {sizes}")
