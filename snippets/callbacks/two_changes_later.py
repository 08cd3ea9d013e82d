"""Notes the order of two callbacks; the upper widget is drawn when a toggle is on."""
import streamlit as st


def note(place):
    st.session_state.notes.append(f"{place} changed")


st.session_state.setdefault("notes", [])
st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
if st.toggle("More", key="more"):
    st.checkbox("Abroad", key="abroad", on_change=note, args=("box",))
st.text_input("City", key="city", on_change=note, args=("city",))
st.text(f"Run {st.session_state.runs}: {' > '.join(st.session_state.notes)}")
