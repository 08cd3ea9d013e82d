"""Does a whole job in one run and stores the result at the end."""
import streamlit as st

FILES = {"January": "120", "February": "80", "March": "n/a", "April": "200"}
if st.button("Import", key="start"):
    sums = {}
    bar = st.progress(0.0)
    for number, (month, content) in enumerate(FILES.items(), start=1):
        sums[month] = int(content)
        bar.progress(number / len(FILES))
    st.session_state.sums = sums
st.button("Cancel", key="cancel")
st.text(f"Imported: {', '.join(st.session_state.get('sums', {}))}")
