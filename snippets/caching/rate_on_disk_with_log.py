"""Shows a rate that is kept in a file, and what Streamlit logs about that."""
import logging

import streamlit as st

lines = []
handler = logging.Handler()
handler.emit = lambda record: lines.append(record.getMessage())
log = logging.getLogger("streamlit.runtime.caching.storage.local_disk_cache_storage")
log.addHandler(handler)


@st.cache_data(ttl=60, persist="disk")
def load_rate():
    return 1.08


st.text(f"Rate: {load_rate()}")
log.removeHandler(handler)
st.text(lines)
