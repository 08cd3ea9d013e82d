"""Opens labels in tabs of their own, which close themselves, and lists which of their runs have shown them."""
import streamlit as st


@st.cache_resource
def printed():
    return []


def note():
    st.session_state.noted = st.session_state.runs


st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
if "label" in st.query_params:
    printed().append(f"{st.query_params.label} in run {st.session_state.runs}")
    st.html("<script>window.close()</script>", unsafe_allow_javascript=True)
    st.stop()
st.text_input("Search", key="search")
st.link_button("First", "/?label=first", key="first")
second = st.link_button("Second", "/?label=second", key="second", on_click="rerun")
third = st.link_button("Third", "/?label=third", key="third", on_click=note)
st.text(f"Run {st.session_state.runs}: {second}, {third}, noted in run {st.session_state.get('noted')}")
st.text(f"Printed: {', '.join(printed())}")
