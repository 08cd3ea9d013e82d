"""Opens a connection to each of 200 shelves, and counts them."""
import streamlit as st
from call_log import calls
from streamlit.connections import BaseConnection


class Shelf(BaseConnection):
    def _connect(self, **settings):
        calls.append(self._connection_name)
        return []


for number in range(200):
    st.connection(f"shelf {number}", type=Shelf)
st.text(f"Connected: {len(calls)}")
