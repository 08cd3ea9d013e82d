"""What Streamlit's own documents say of state: their sentences, their examples, and what the book says to each."""
