"""A search for trains, with a button for the way back."""
import streamlit as st


def swap():
    start, end = st.session_state.start, st.session_state.end
    st.session_state.start = end
    st.session_state.end = start


start = st.text_input("From", key="start")
end = st.text_input("To", key="end")
st.button("Swap", key="swap", on_click=swap)
st.text(f"{start} to {end}")
