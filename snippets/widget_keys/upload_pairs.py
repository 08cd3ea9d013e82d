"""Changes the arguments of file uploaders, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs


def upload(**arguments):
    files = st.file_uploader(**arguments)
    return [file.name for file in files] if isinstance(files, list) else files and files.name


draw_pairs(
    upload,
    {"label": "File", "type": ["csv"]},
    {
        "label": {"label": "Table"},
        "help": {"help": "One row an order"},
        "type": {"type": ["csv", "txt"]},
        "accept_multiple_files": {"accept_multiple_files": True},
        "max_upload_size": {"max_upload_size": 5},
        "width": {"width": 300},
        "disabled": {"disabled": True},
    },
)
