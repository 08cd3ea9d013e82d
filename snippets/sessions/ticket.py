"""Draws a ticket as wide as a name is long, and offers it as a file."""
import streamlit as st
from PIL import Image

name = st.text_input("Name", key="name")
st.image(Image.new("RGB", (40 + len(name), 40), "red"))
st.download_button("Ticket", f"Ticket for {name}", "ticket.txt", key="ticket")
