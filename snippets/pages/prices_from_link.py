"""Shows a range of prices, as a link asks for it."""
import streamlit as st

low, high = st.slider("Price", 0.0, 10.0, (2.0, 5.0), key="price", bind="query-params")
st.text(f"From {low} to {high}")
