"""Shows what a weather service says."""
import streamlit as st
import weather_service

st.text(f"Today: {weather_service.ask()}")
