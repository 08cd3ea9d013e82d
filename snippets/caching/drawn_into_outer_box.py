"""Shows a cached function that draws into a container from outside: the second run fails."""
import streamlit as st

box = st.container()


@st.cache_data
def load_rates():
    box.text("Rates of the European Central Bank")


load_rates()
st.text("Loaded")
