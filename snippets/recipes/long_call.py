"""A forecast that takes minutes: a worker makes it, and the address leads back to it."""
import streamlit as st
from long_call_forecast import forecast
from long_call_jobs import office


def start():
    if st.session_state.job_id not in office().jobs:
        st.session_state.job_id = office().start(forecast, st.session_state.region)


def discard():
    office().jobs.pop(st.session_state.job_id, None)
    st.session_state.job_id = None
    st.query_params.pop("job", None)


st.session_state.setdefault("job_id", st.query_params.get("job"))
job = office().jobs.get(st.session_state.job_id)
waiting = job is not None and not job.future.done()


@st.fragment(run_every=1 if waiting else None)
def watch():
    if job.future.done():
        st.rerun()
    st.progress(job.percent, text=f"{job.name}: {job.percent} %")


st.title("Orders next month")
st.selectbox("Region", ["North", "South", "West"], key="region", disabled=job is not None)
st.button("Start", key="start", on_click=start, disabled=job is not None)
if job:
    st.query_params["job"] = st.session_state.job_id
if waiting:
    watch()
elif job:
    if error := job.future.exception():
        st.error(f"{job.name}: the forecast failed, {error}.")
    else:
        st.success(f"{job.name}: {job.future.result()} orders")
    st.button("New forecast", key="new", on_click=discard)
elif st.session_state.job_id:
    st.warning("The server no longer has this forecast. Please start it again.")
st.caption(f"Forecasts on this server: {len(office().jobs)}")
