"""Tests a report, and shows what its round trip brings back."""
import pickle

import streamlit as st
from report_model import Report
from storable import can_be_stored

report = Report("March")
copy = pickle.loads(pickle.dumps(report))
st.text(f"Can be stored: {can_be_stored(report)}")
st.text(f"Copy: {', '.join(vars(copy))}")
