"""Takes a photo, a recording and a file, and another file in a form."""
import streamlit as st

files = [
    st.camera_input("Photo", key="photo"),
    st.audio_input("Voice", key="voice", sample_rate=None),
    st.file_uploader("List", key="list"),
]
with st.form("order"):
    files.append(st.file_uploader("Order", key="order"))
    files.append(st.camera_input("Receipt", key="receipt"))
    files.append(st.audio_input("Greeting", key="greeting"))
    st.form_submit_button("Send", key="send")
st.text(", ".join(file.name if file else "nothing" for file in files))
