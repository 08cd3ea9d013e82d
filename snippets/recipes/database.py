"""The members of a club: add, change and delete them, also when two people do so at once."""
import database_members as members
import streamlit as st
from sqlalchemy.exc import IntegrityError

NEEDED = "A member needs a name, and an email that nobody else has."
state = st.session_state


def show(member, notice="", theirs=None):
    state.opened, state.notice, state.theirs, state.asked = member, notice, theirs, False


def open_member(number):
    member = members.find(number)
    show(member, "" if member else "This member is no longer there.")


def ask(asked):
    state.asked = asked


def add():
    name, email = state.new_name.strip(), state.new_email.strip()
    try:
        members.add(name, email)
        state.notice, state.new_name, state.new_email = f"{name} is added.", "", ""
    except IntegrityError:
        state.notice = NEEDED


def key(field, member):
    return f"{field}_{member['id']}_{member['version']}"


def save(seen):
    mine = {**seen, "name": state[key("name", seen)].strip(), "email": state[key("email", seen)].strip()}
    try:
        settle(members.update(mine), seen, mine, f"{mine['name']} is saved.")
    except IntegrityError:
        state.notice = NEEDED


def delete(seen):
    settle(members.delete(seen), seen, seen, f"{seen['name']} is deleted.")


def settle(rows, seen, mine, done):
    """Close the member if a row was changed; else show what somebody else has done to it."""
    if rows:
        seen["settled"] = True  # first, and not in session state: a second click can end this call where that is used
    if seen.get("settled"):
        show(None, done)
    elif theirs := members.find(mine["id"]):
        show({**mine, "version": theirs["version"]}, theirs=theirs)
    else:
        show(None, f"Somebody has deleted this member. You had: {mine['name']}, {mine['email']}")


state.setdefault("opened", None)
st.title("Club members")
everybody = members.everybody()
if state.get("notice"):
    st.info(state.pop("notice"))
for member in everybody:
    label = f"{member['name']}, {member['email']}"
    st.button(label, key=f"open_{member['id']}", on_click=open_member, args=(member["id"],))
if not everybody:
    st.text("No members yet.")
if state.opened is None:
    st.text_input("Name", key="new_name")
    st.text_input("Email", key="new_email")
    st.button("Add", key="add", on_click=add)
else:
    seen, theirs = state.opened, state.theirs
    if theirs:
        st.warning(f"Somebody else has saved {theirs['name']}, {theirs['email']}. What you have is not stored.")
    st.text_input("Name", seen["name"], key=key("name", seen))
    st.text_input("Email", seen["email"], key=key("email", seen))
    label, name = ("Replace theirs", "replace") if theirs else ("Save", "save")
    st.button(label, key=name, on_click=save, args=(seen,))
    st.button("Close", key="close", on_click=show, args=(None,))
    if state.asked:
        st.text(f"Delete {seen['name']} for good?")
        st.button("Yes, delete", key="confirm", on_click=delete, args=(seen,))
        st.button("No, keep", key="keep", on_click=ask, args=(False,))
    else:
        st.button("Delete", key="delete", on_click=ask, args=(True,))
