"""Does a whole job in one run, below a Cancel button, and stores the result at the end."""
import time

import streamlit as st

MONTHS = ["January", "February", "March", "April"]
cancel = st.button("Cancel", key="cancel")
if st.button("Import", key="start") and not cancel:
    done = []
    bar = st.progress(0.0)
    st.session_state.begun = True
    for month in MONTHS:
        time.sleep(0.8)
        done.append(month)
        bar.progress(len(done) / len(MONTHS))
    st.session_state.done = done
st.text(f"Begun: {'begun' in st.session_state}")
st.text(f"Imported: {', '.join(st.session_state.get('done', []))}")
