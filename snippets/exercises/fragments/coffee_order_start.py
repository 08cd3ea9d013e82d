"""A coffee to order, asked for in a window."""
import streamlit as st


def choose(what, options):
    for option in options:
        if st.button(option, key=option.lower()):
            st.session_state[what] = option
            st.rerun()


@st.dialog("Which size?")
def ask_size():
    choose("size", ["Small", "Large"])


def start_over():
    del st.session_state.size


if "size" not in st.session_state:
    ask_size()
else:
    st.text(f"Coffee: {st.session_state.size}")
    st.button("Another coffee", key="again", on_click=start_over)
