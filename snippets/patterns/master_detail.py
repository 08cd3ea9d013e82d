"""Lists records, opens one by its id, edits it and deletes it."""
import streamlit as st

PEOPLE = {11: ("Ada", "London"), 12: ("Edith", "Oslo"), 13: ("Grace", "Rome")}


def open_record(number):
    st.session_state.open = number


def save(number):
    st.session_state.people[number]["town"] = st.session_state[f"town_{number}"]


def delete(number):
    del st.session_state.people[number]
    del st.session_state.open


start = {number: {"name": name, "town": town} for number, (name, town) in PEOPLE.items()}
people = st.session_state.setdefault("people", start)
search = st.text_input("Search", key="search")
for number, person in people.items():
    if search in person["name"].lower():
        label = f"{person['name']}, {person['town']}"
        st.button(label, key=f"open_{number}", on_click=open_record, args=(number,))
if "open" in st.session_state:
    number = st.session_state.open
    st.subheader(people[number]["name"])
    st.text_input("Town", value=people[number]["town"], key=f"town_{number}")
    st.button("Save", key="save", on_click=save, args=(number,))
    st.button("Delete", key="delete", on_click=delete, args=(number,))
