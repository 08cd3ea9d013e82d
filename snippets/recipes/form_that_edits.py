"""A guest list with one form that adds guests and edits them."""
import streamlit as st

EMPTY = {"name": "", "email": "", "seats": 1}


def open_form(number=None):
    st.session_state.opened += 1
    st.session_state.editing = number
    st.session_state.problems = {}


def find_problems(entry):
    problems = {}
    others = [guest["email"] for number, guest in state.guests.items() if number != state.editing]
    if not entry["name"]:
        problems["name"] = "Please enter a name."
    if "@" not in entry["email"]:
        problems["email"] = "Please enter an email address."
    elif entry["email"] in others:
        problems["email"] = "Another guest has this address."
    return problems


def save(opened):
    if opened != state.opened:
        return
    entry = {field: state[f"{field}_{opened}"] for field in EMPTY}
    entry["name"], entry["email"] = entry["name"].strip(), entry["email"].strip().lower()
    state.problems = find_problems(entry)
    if not state.problems:
        state.guests[state.editing or len(state.guests) + 1] = entry
        state.message = f"Saved: {entry['name']}"
        open_form()


def show_problem(field):
    if field in state.problems:
        st.error(state.problems[field])


state = st.session_state
for key, value in {"guests": {}, "opened": 0, "editing": None, "problems": {}}.items():
    state.setdefault(key, value)
opened, number = state.opened, state.editing

st.title("Guests")
if "message" in state:
    st.success(state.pop("message"))
if not state.guests:
    st.info("Nobody is on the list yet.")
for each, guest in state.guests.items():
    label = f"Edit {guest['name']}, {guest['email']}, seats: {guest['seats']}"
    st.button(label, key=f"edit_{each}", on_click=open_form, args=(each,))

entry = EMPTY if number is None else state.guests[number]
with st.form(f"guest_{opened}"):
    st.subheader("New guest" if number is None else f"Edit {entry['name']}")
    st.text_input("Name", entry["name"], key=f"name_{opened}")
    show_problem("name")
    st.text_input("Email", entry["email"], key=f"email_{opened}")
    show_problem("email")
    st.number_input("Seats", 1, 8, entry["seats"], key=f"seats_{opened}")
    st.form_submit_button("Save", on_click=save, args=(opened,))
    st.form_submit_button("Cancel", on_click=open_form)
