"""Starts choices from the address."""
import streamlit as st

bound = {"bind": "query-params"}
tags = st.multiselect("Tags", ["Tea", "Coffee"], accept_new_options=True, key="tags", **bound)
shop = st.selectbox("Shop", ["Bern", "Oslo"], accept_new_options=True, key="shop", **bound)
cakes = st.pills("Cakes", ["Plum", "Nut"], selection_mode="multi", key="cakes", **bound)
seats = st.segmented_control("Seats", ["In", "Out"], selection_mode="multi", key="seats", **bound)
st.text(f"{tags}, {shop}, {cakes}, {seats}")
