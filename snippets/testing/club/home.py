"""The page for all members."""
import streamlit as st

st.text("News")
