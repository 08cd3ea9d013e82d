"""Shows how many jars are left."""
import streamlit as st
import warehouse

st.text(f"Jars left: {warehouse.jars()}")
