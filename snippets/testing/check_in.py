"""Takes a photo and a voice message."""
import streamlit as st

photo = st.camera_input("Photo", key="photo")
voice = st.audio_input("Voice", key="voice")
st.text(f"Photo: {len(photo.getvalue()) if photo else 0} bytes")
st.text(f"Voice: {len(voice.getvalue()) if voice else 0} bytes")
