"""The stock of the shop, with a way back."""
import streamlit as st

st.text("Stock")
if st.button("Back", key="back"):
    st.switch_page("app.py")
