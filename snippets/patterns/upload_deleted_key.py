"""Deletes the uploader's key after the import: the file comes back."""
import streamlit as st


def import_orders():
    st.session_state.rows += st.session_state.orders.getvalue().decode().splitlines()
    del st.session_state.orders


st.session_state.setdefault("rows", [])
file = st.file_uploader("Orders", key="orders")
st.button("Import", key="import", on_click=import_orders, disabled=file is None)
st.checkbox("Show rows", key="show")
st.text(f"{len(st.session_state.rows)} rows, to import: {file.name if file else 'nothing'}")
