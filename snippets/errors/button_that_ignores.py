"""Likes a post, by a button that is to start no run."""
import streamlit as st

st.button("Like", key="like", on_click="ignore")
