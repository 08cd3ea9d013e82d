"""Shows which connection is closed and opened again when two are kept."""
import streamlit as st
from call_log import calls
from streamlit.connections import BaseConnection


class Shelf(BaseConnection):
    def _connect(self, **settings):
        calls.append(self._connection_name)
        return []


def open_shelf(name):
    st.connection(name, type=Shelf, max_entries=2)


if not calls:
    for name in ["maps", "books", "maps", "films"]:
        open_shelf(name)
open_shelf(st.selectbox("Shelf", ["films", "maps", "books"], key="shelf"))
st.text(f"Connected: {' '.join(calls)}")
