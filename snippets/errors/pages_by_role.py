"""Has the pages that somebody's role allows."""
import streamlit as st


def orders():
    st.text("128 orders")


role = st.session_state.get("role", "guest")
st.navigation([st.Page(orders)] if role == "staff" else []).run()
