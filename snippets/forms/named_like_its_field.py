"""Shows the error of resetting a field whose key is also the key of its form."""
import streamlit as st


def reset():
    st.session_state.feedback = ""


with st.form("feedback"):
    st.text_area("Feedback", key="feedback")
    st.form_submit_button("Send")
st.button("Reset", key="reset", on_click=reset)
