"""The price of posters, by size and number."""
import streamlit as st

PRICES = {"A4": 2, "A3": 4, "A2": 7}

if "size" not in st.session_state:
    asked, number = st.query_params.get("size"), st.query_params.get("copies", "")
    st.session_state.size = asked if asked in PRICES else "A4"
    st.session_state.copies = int(number) if number.isdecimal() and 1 <= int(number) <= 50 else 1
size = st.selectbox("Size", list(PRICES), key="size")
copies = st.number_input("Copies", 1, 50, key="copies")
st.query_params["size"], st.query_params["copies"] = size, copies
st.text(f"Price: {PRICES[size] * copies} €")
