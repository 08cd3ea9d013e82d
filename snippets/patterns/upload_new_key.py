"""Counts up a number in the uploader's key after the import: the uploader is empty."""
import streamlit as st


def import_orders():
    key = f"orders_{st.session_state.imports}"
    st.session_state.rows += st.session_state[key].getvalue().decode().splitlines()
    st.session_state.imports += 1


st.session_state.setdefault("rows", [])
st.session_state.setdefault("imports", 0)
file = st.file_uploader("Orders", key=f"orders_{st.session_state.imports}")
st.button("Import", key="import", on_click=import_orders, disabled=file is None)
st.checkbox("Show rows", key="show")
st.text(f"{len(st.session_state.rows)} rows, to import: {file.name if file else 'nothing'}")
