"""Keeps filters in a dictionary and feeds each default from it."""
import streamlit as st

filters = st.session_state.setdefault("filters", {"price": 20, "colours": ["red"]})
price = st.slider("Price from", 0, 100, value=filters["price"])
colours = st.multiselect("Colours", ["red", "green", "blue"], default=filters["colours"])
filters["price"] = price
filters["colours"] = colours
st.text(f"From {filters['price']}: {', '.join(filters['colours'])}")
