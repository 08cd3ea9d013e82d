"""Shows a connection that is cleared while somebody opens it, and which ones were closed."""
from threading import Event, Thread

import streamlit as st

names = iter(["first", "second"])
opening, go_on = Event(), Event()
closed = []


@st.cache_resource(show_spinner=False, on_release=closed.append)
def connect():
    name = next(names)
    if name == "first":  # the first call takes long
        opening.set()
        go_on.wait(10)
    return name


ben = Thread(target=connect)
ben.start()
opening.wait(10)
connect.clear()
st.text(f"After the clear: {connect()}")
go_on.set()
ben.join()
st.text(f"A moment later: {connect()}")
connect.clear()
st.text(f"Closed: {closed}")
