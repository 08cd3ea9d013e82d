"""A field and a box in a fragment, and prices that the box refreshes."""
import streamlit as st


def note(what):
    st.session_state.notes.append(what)


def refresh():
    note("box")
    st.rerun("prices")


@st.fragment(key="prices")
def show_prices():
    st.text(f"Prices after {st.session_state.notes}, script runs: {st.session_state.script_runs}")


@st.fragment
def show_order():
    st.text_input("City", key="city", on_change=note, args=("city",))
    st.checkbox("Fresh", key="fresh", on_change=refresh)
    st.text(f"Order after {st.session_state.notes}")


st.session_state.setdefault("notes", [])
st.session_state.script_runs = st.session_state.get("script_runs", 0) + 1
show_prices()
show_order()
