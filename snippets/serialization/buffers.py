"""Stores two buffers, and pickles each there and back."""
import io
import pickle

import streamlit as st

if "report" not in st.session_state:
    st.session_state.report = io.StringIO("city,boxes\nOslo,2")
    st.session_state.report.readline()
    st.session_state.picture = io.BytesIO(b"\x89PNG")
report = pickle.loads(pickle.dumps(st.session_state.report))
picture = pickle.loads(pickle.dumps(st.session_state.picture))
st.text(f"{report.getvalue()!r}, next line: {report.readline()!r}")
st.text(f"{picture.getvalue()!r}")
