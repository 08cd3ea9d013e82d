"""Notes the order in which the callbacks of two inputs run."""
import streamlit as st


def note(place):
    st.session_state.notes.append(f"{place} changed")


st.session_state.setdefault("notes", [])
st.text_input("City", key="city", on_change=note, args=("city",))
st.text_input("Country", key="country", on_change=note, args=("country",))
st.text(" > ".join(st.session_state.notes))
