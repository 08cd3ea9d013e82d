"""Gives the shared field another key after each logout."""
import streamlit as st


def log_out():
    visitor = st.session_state.visitor
    st.session_state.clear()
    st.session_state.visitor = visitor + 1


visitor = st.session_state.setdefault("visitor", 1)
note = st.text_input("Note", key=f"note_{visitor}")
if "username" not in st.session_state:
    user = st.text_input("User", key="user")
    if st.button("Log in", key="login"):
        st.session_state.username = user
        st.rerun()
else:
    st.button("Log out", key="logout", on_click=log_out)
st.text(f"{st.session_state.get('username')}, note: {note or 'none'}")
