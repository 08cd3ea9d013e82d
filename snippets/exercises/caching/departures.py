"""Departures of a station."""
import streamlit as st


@st.cache_resource
def executions():
    return []


@st.cache_data
def load_stations():
    executions().append("stations")
    return ["Bath", "York"]


@st.cache_data(ttl=60)
def load_departures(station):
    executions().append(station)
    return f"{station}, update {executions().count(station)}"


station = st.selectbox("Station", load_stations(), key="station")
st.button("Refresh", key="refresh", on_click=load_departures.clear)
st.text(load_departures(station))
st.text(f"Executions: {' '.join(executions())}")
