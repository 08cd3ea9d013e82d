"""An editor for notes, with Save, Discard, and a question before unsaved changes are left."""
import streamlit as st

NOTES = {"Agenda": "1. Budget", "Minutes": "Present: Ada, Grace", "Ideas": ""}


def has_changes():
    return state.text != state.saved[state.note]


def show(note):
    state.note, state.wanted = note, None
    state.text = state.saved[note]


def ask_for(note):
    state.wanted = None
    if note != state.note:
        if has_changes():
            state.wanted = note
        else:
            show(note)


def save():
    state.saved[state.note] = state.text
    state.wanted = None


def answer(choice):
    wanted = state.wanted
    if choice == "save":
        save()
    state.wanted = None
    if wanted and choice != "stay":
        show(wanted)


state = st.session_state
if "saved" not in state:
    state.saved = dict(NOTES)
    show("Agenda")

for note in state.saved:
    st.sidebar.button(note, key=f"open_{note}", on_click=ask_for, args=(note,))

st.title(state.note)
if state.wanted:
    st.warning(f"{state.note} has unsaved changes. Save them before you open {state.wanted}?")
    st.button("Save and open", key="answer_save", on_click=answer, args=("save",))
    st.button("Discard and open", key="answer_discard", on_click=answer, args=("discard",))
    st.button("Stay here", key="answer_stay", on_click=answer, args=("stay",))
changed = has_changes()
st.caption("Unsaved changes" if changed else "All changes are saved")
st.text_area("Text", key="text")
st.button("Save", key="save", on_click=save)
st.button("Discard", key="discard", on_click=show, args=(state.note,))
