"""Shows the error of two forms with the same key."""
import streamlit as st

for person in ["Ada", "Ben"]:
    with st.form("address"):
        st.text_input("Street", key=f"street_{person}")
        st.form_submit_button("Save")
