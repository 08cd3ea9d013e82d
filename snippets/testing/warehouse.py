"""Asks the database of a warehouse, whose address is a secret."""
import streamlit as st


def jars():
    database = st.connection("warehouse", type="sql")
    return database.query("SELECT sum(jars) AS jars FROM stock")["jars"][0]
