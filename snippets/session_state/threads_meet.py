"""Shows what threads find that another session's thread has written."""
import threading

import streamlit as st


def in_thread(work, *args):
    thread = threading.Thread(target=work, args=args)
    thread.start()
    thread.join()


def write(text):
    st.session_state.secret = text


def read(found):
    found.append(st.session_state.get("secret"))


name = st.text_input("Name", key="name")
found = []
if st.button("Write in a thread", key="write"):
    in_thread(write, name)
if st.button("Read in a thread", key="read"):
    in_thread(read, found)
st.text(f"Found: {found}")
