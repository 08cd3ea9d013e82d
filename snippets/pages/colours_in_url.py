"""Shows the colours and the sizes that stand in the address."""
import streamlit as st

if st.button("Warm colours", key="warm"):
    st.query_params["colour"] = ["red", "yellow"]
st.text(f"Colour: {st.query_params.get('colour')}")
st.text(f"Colours: {st.query_params.get_all('colour')}")
st.text(f"Sizes: {st.query_params.get_all('size')}")
