"""Asks for a note and a title whose changes start no run."""
import streamlit as st

note = st.text_input("Note", key="note", on_change="ignore")
title = st.text_input("Title", key="title", on_change="ignore", bind="query-params")
st.text(f"Note: {note!r}, title: {title!r}")
