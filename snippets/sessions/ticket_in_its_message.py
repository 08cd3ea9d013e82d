"""Draws a ticket as wide as a name is long."""
import base64
import io

import streamlit as st
from PIL import Image

name = st.text_input("Name", key="name")
png = io.BytesIO()
Image.new("RGB", (40 + len(name), 40), "red").save(png, "PNG")
ticket = "data:image/png;base64," + base64.b64encode(png.getvalue()).decode()
st.image(ticket)
