"""Shows a model that is loaded anew in the background, with no time for it."""
import streamlit as st


@st.cache_resource(refresh_mode="background")
def load_model():
    return "Model 1"


st.text(load_model())
