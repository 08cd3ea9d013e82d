"""Has settings for the staff and for the guests, in two folders."""
import streamlit as st

if st.button("Own address", key="own"):
    st.session_state.address = {"url_path": "guests"}
address = st.session_state.get("address", {})
pages = [st.Page("staff/settings.py"), st.Page("guests/settings.py", **address)]
st.navigation(pages).run()
if st.button("Guests", key="go"):
    st.switch_page(pages[1])
st.text(f"Addresses: {[page.url_path for page in pages]}")
