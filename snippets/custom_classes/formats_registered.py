"""Shows a registry that grows with each run."""
import streamlit as st
from format_registry import FORMATS, Format


class Csv(Format):
    """Exports a text file."""


class Excel(Format):
    """Exports a workbook."""


st.text(", ".join(FORMATS))
