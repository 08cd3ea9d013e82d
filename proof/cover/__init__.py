"""Which parts of Streamlit's code the claims run, and whether some claim falls when such a part is altered."""
