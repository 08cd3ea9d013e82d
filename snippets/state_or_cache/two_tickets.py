"""Two tickets, one in session state and one in a cache."""
import streamlit as st
from ticket_machine import draw


@st.cache_data
def shared_ticket():
    return draw()


if "ticket" not in st.session_state:
    st.session_state.ticket = draw()
st.text(f"In session state: {st.session_state.ticket}")
st.text(f"Cached: {shared_ticket()}")
