"""Asks for the town in a dialog, and shows the weather in a fragment."""
import streamlit as st

done = []


@st.dialog("Your town")
def ask():
    done.append("asked")
    st.text("Which town?")


@st.fragment
def show_weather():
    done.append("shown")
    st.text("Rain")
    return "Rain"


ask()
show_weather()
