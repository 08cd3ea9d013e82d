"""Shows when three connections are opened and closed: one with the server's time, one with its own, one without."""
import streamlit as st
from call_log import calls
from streamlit.connections import BaseConnection


class Shelf(BaseConnection):
    def _connect(self, **settings):
        calls.append(f"open {self._connection_name}")
        return []

    def close(self):
        calls.append(f"close {self._connection_name}")


st.connection("maps", type=Shelf)
st.connection("books", type=Shelf, ttl=60)
st.connection("films", type=Shelf, ttl=None)
st.text(f"Log: {', '.join(calls)}")
