"""An app with a page more for the board of a club."""
import streamlit as st

pages = [st.Page("home.py")]
if st.session_state.get("board"):
    pages.append(st.Page("budget.py"))
st.navigation(pages).run()
