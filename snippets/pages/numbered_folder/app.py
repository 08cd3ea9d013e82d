"""The main page of an app whose pages are numbered."""
import streamlit as st

st.text("Shop")
