"""Takes longer names when a box is ticked, and checks the length in the script."""
import streamlit as st

longest = 30 if st.checkbox("Long names", key="long") else 10
city = st.text_input("City", max_chars=30, key="city")
if len(city) > longest:
    st.error(f"At most {longest} letters.")
st.text(f"City: {city!r}")
