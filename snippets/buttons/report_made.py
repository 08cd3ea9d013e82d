"""Offers a report that is made when it is downloaded, as text, as bytes and as a file object."""
import io

import streamlit as st


def as_text():
    return "all well"


def as_bytes():
    return b"all well"


def as_file():
    return io.BytesIO(b"all well")


st.download_button("Text", as_text, "report.txt", key="text", on_click="ignore")
st.download_button("Bytes", as_bytes, "report.txt", key="bytes", on_click="ignore")
st.download_button("File", as_file, "report.txt", key="file", on_click="ignore")
