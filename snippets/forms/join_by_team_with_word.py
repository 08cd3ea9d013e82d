"""Asks for a name, in a form whose key is made from the name of the team."""
import streamlit as st

team = st.text_input("Team", "Red", key="team")
with st.form(f"join {team}"):
    name = st.text_input("Name", key="name")
    st.form_submit_button("Join")
st.text(f"Team {team}: {name}")
