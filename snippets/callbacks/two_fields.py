"""Notes in which run, and in which order, the callbacks of two fields are called."""
import streamlit as st


def note(place):
    st.session_state.notes.append(f"{place} after run {st.session_state.runs}")


st.session_state.setdefault("notes", [])
st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.text_input("City", key="city", on_change=note, args=("city",))
st.text_input("Country", key="country", on_change=note, args=("country",))
st.text(" > ".join(st.session_state.notes))
