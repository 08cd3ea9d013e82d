"""Takes longer names when a box is ticked, by another `max_chars`."""
import streamlit as st

longest = 30 if st.checkbox("Long names", key="long") else 10
city = st.text_input("City", max_chars=longest, key="city")
st.text(f"City: {city!r}")
