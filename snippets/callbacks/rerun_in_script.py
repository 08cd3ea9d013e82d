"""Counts calls and script runs of a change after which the script calls st.rerun() once."""
import streamlit as st


def count_call():
    st.session_state.calls += 1


st.session_state.setdefault("calls", 0)
st.session_state.setdefault("scripts", 0)
st.session_state.scripts += 1
st.slider("Size", 0, 10, key="size", on_change=count_call)
if st.session_state.scripts == 2:
    st.rerun()
st.text(f"Script runs {st.session_state.scripts}, calls {st.session_state.calls}")
