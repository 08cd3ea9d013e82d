"""Shows a profile in one nested dictionary, changed in place by a click."""
import pandas as pd
import streamlit as st

if "profile" not in st.session_state:
    st.session_state.profile = {
        "joined": pd.Timestamp("2026-01-31"),
        "view": {"theme": "light", "size": 12},
    }

if st.button("Dark", key="dark"):
    st.session_state.profile["view"]["theme"] = "dark"
st.button("Refresh", key="refresh")
profile = st.session_state.profile
st.text(f"{profile['view']}, joined {profile['joined'].day_name()}")
