"""An order in two steps: a name, and what was ordered for it."""
import time

import streamlit as st


def go_to(step):
    st.session_state.step = step


st.session_state.setdefault("step", 1)
st.session_state.setdefault("name", "")
time.sleep(1)
if st.session_state.step == 1:
    st.session_state.name = st.text_input("Name", st.session_state.name)
    st.button("Next", key="next", on_click=go_to, args=(2,))
else:
    st.text(f"Name: {st.session_state.name!r}")
