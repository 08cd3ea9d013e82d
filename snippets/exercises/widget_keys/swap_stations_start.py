"""A search for trains, with a button for the way back."""
import streamlit as st

start = st.text_input("From", key="start")
end = st.text_input("To", key="end")
if st.button("Swap", key="swap"):
    st.session_state.start = end
    st.session_state.end = start
st.text(f"{start} to {end}")
