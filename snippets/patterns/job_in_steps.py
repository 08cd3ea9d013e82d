"""Does one step of a job in each run: stores each result, shows progress, can be cancelled."""
import streamlit as st

FILES = {"January": "120", "February": "80", "March": "n/a", "April": "200"}


def set_running(running):
    st.session_state.running = running


def do_one_step():
    month = next(month for month in FILES if month not in st.session_state.sums)
    try:
        st.session_state.sums[month] = int(FILES[month])
    except ValueError:
        st.session_state.sums[month] = None


st.session_state.setdefault("running", False)
st.session_state.setdefault("sums", {})
running, sums = st.session_state.running, st.session_state.sums


@st.fragment(run_every=1 if running else None)
def work():
    if st.session_state.running:
        do_one_step()
    st.progress(len(sums) / len(FILES))
    st.text(f"Imported: {', '.join(month for month in sums if sums[month] is not None)}")
    if st.session_state.running and len(sums) == len(FILES):
        st.session_state.running = False
        st.rerun()


idle = not running and len(sums) < len(FILES)
st.button("Import", key="start", on_click=set_running, args=(True,), disabled=not idle)
st.button("Cancel", key="cancel", on_click=set_running, args=(False,), disabled=not running)
work()
