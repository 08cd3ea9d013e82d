"""Edits the days of deliveries in a table."""
import pandas as pd
import streamlit as st

deliveries = pd.DataFrame({"day": ["2026-05-04"]})
st.data_editor(deliveries, column_config={"day": st.column_config.DateColumn()}, key="deliveries")
