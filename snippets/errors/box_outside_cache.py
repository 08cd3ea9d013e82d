"""Shows the error of a cached function that draws into a container made outside."""
import streamlit as st

box = st.container()


@st.cache_data
def load():
    box.text("Loading")
    return 128


st.checkbox("Large print", key="large")
st.text(f"{load()} orders")
