"""Repairs in a hostel: everybody reports them, and the staff ticks them off."""
import streamlit as st

user = st.user.get("email") if st.user.get("is_logged_in") else None
pages = [st.Page("views/report.py", title="Report")]
if user and user in st.secrets["staff"]:
    pages.append(st.Page("views/repairs.py", title="Repairs"))
page = st.navigation(pages)
if user:
    st.sidebar.button("Log out", key="logout", on_click=st.logout)
else:
    st.sidebar.button("Log in", key="login", on_click=st.login)
page.run()
