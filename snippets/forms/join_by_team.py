"""Asks for a name, in a form whose key is the name of the team."""
import streamlit as st

team = st.text_input("Team", "Red", key="team")
with st.form(team):
    name = st.text_input("Name", key="name")
    st.form_submit_button("Join")
st.text(f"Team {team}: {name}")
