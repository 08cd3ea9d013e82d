"""Remembers the open record by its position in the list: a search opens another one."""
import streamlit as st


def open_record(position):
    st.session_state.open = position


search = st.text_input("Search", key="search")
found = [name for name in ("Ada", "Edith", "Grace", "Joan") if search in name.lower()]
for position, name in enumerate(found):
    st.button(name, key=f"open_{name}", on_click=open_record, args=(position,))
if "open" in st.session_state:
    st.text(f"Details of {found[st.session_state.open]}")
