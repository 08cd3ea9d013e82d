"""Tries a download button, a menu button and a chat input in a form, and shows the errors."""
import streamlit as st
from streamlit.errors import StreamlitAPIException

form = st.form("report")
form.form_submit_button("Save")
place = form.container()
for draw in (
    lambda: st.download_button("Export", "Ada", key="export"),
    lambda: st.menu_button("More", ["Copy", "Print"], key="more"),
    lambda: st.chat_input("Ask", key="ask"),
):
    try:
        with place:
            draw()
    except StreamlitAPIException as error:
        st.text(str(error).splitlines()[0])
