"""Shows orders in two tables, and lets one order be selected in both together."""
import streamlit as st


def empty(other):
    st.session_state[other] = {"selection": {"rows": [], "columns": [], "cells": []}}


def empty_closed():
    empty("closed")


def empty_open():
    empty("open")


opened = st.dataframe({"open": ["Ada", "Edith"]}, key="open", on_select=empty_closed, selection_mode="single-row")
closed = st.dataframe({"closed": ["Grace", "Joan"]}, key="closed", on_select=empty_open, selection_mode="single-row")
st.text(f"Open: {opened.selection.rows}, closed: {closed.selection.rows}")
