"""Takes an order in a form, with a note in an expander."""
import streamlit as st

with st.form("order"):
    more = st.expander("More", key="more", on_change="rerun")
    more.text_input("Note", key="note")
    st.form_submit_button("Send", key="send")
st.text(f"Open: {more.open}, note: {st.session_state.note!r}")
