"""Pickles what st.data_editor keeps under its key, and reads the pickle back."""
import pickle

import pandas as pd
import streamlit as st

st.data_editor(pd.DataFrame({"city": ["Oslo"], "boxes": [2]}), key="edits")
written = pickle.dumps(st.session_state.edits)
try:
    st.text(f"Read back: {pickle.loads(written)}")
except Exception as error:
    st.text(f"Not read back: {type(error).__name__}")
