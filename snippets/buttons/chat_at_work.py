"""Takes messages, while each run works for a second, and counts messages and runs that came to their end."""
import time

import streamlit as st


def ask():
    st.session_state.asked += 1


st.session_state.setdefault("asked", 0)
st.session_state.setdefault("finished", 0)
st.checkbox("In detail", key="detail")
st.chat_input("Ask", key="new question", on_submit=ask, submit_mode=st.query_params.get("mode", "submit"))
time.sleep(1)
st.session_state.finished += 1
st.text(f"Asked: {st.session_state.asked}, finished: {st.session_state.finished}")
