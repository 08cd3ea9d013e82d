"""How warm it is in a city, in a unit of your choice."""
import streamlit as st


@st.cache_resource
def executions():
    return []


@st.cache_data
def degrees(city):
    executions().append(city)
    celsius = {"Oslo": 5, "Rome": 20}[city]
    number = celsius if unit == "Celsius" else celsius * 9 // 5 + 32
    return f"{city}: {number} degrees {unit}"


city = st.selectbox("City", ["Oslo", "Rome"], key="city")
unit = st.radio("Unit", ["Celsius", "Fahrenheit"], key="unit")
st.text(degrees(city))
st.text(f"Executions: {' '.join(executions())}")
