"""Shows how often a connection for all and one for each session are opened and closed."""
import streamlit as st
from call_log import calls
from streamlit.connections import BaseConnection


class Shelf(BaseConnection):
    def _connect(self, **settings):
        calls.append(f"open {self._connection_name}")
        return []

    def close(self):
        calls.append(f"close {self._connection_name}")


class OwnShelf(Shelf):
    @classmethod
    def scope(cls):
        return "session"


maps = st.connection("maps", type=Shelf)
diary = st.connection("diary", type=OwnShelf)
if st.button("Reset", key="reset"):
    maps.reset()
    maps._instance
st.text(f"Same: {st.session_state.setdefault('maps', maps) is maps}")
st.text(f"Log: {', '.join(calls)}")
