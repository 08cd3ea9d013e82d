"""Prove the claims on other releases of Streamlit, and keep what came out.

`sweep` plays every claim in an environment of each release; `browser_sweep` and `confirm` take to Chromium what AppTest
cannot settle.
"""
