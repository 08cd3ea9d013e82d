"""Shows two fields drawn in the sidebar inside a form's `with` block: one is in the form, one is not."""
import streamlit as st

st.checkbox("Dark page", key="dark")
with st.form("contact"):
    name = st.sidebar.text_input("Name", key="name")
    with st.sidebar:
        city = st.text_input("City", key="city")
    st.form_submit_button("Send")
st.text(f"name: {name!r}")
st.text(f"city: {city!r}")
