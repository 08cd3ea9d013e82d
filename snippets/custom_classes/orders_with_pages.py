"""Shows the page newest_order_page.py in an app with st.navigation."""
import streamlit as st

page = st.navigation([st.Page("newest_order_page.py", title="Newest order")])
page.run()
