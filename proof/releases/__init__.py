"""Prove the claims on other releases of Streamlit, and keep what came out.

`sweep` plays every claim in an environment of each release; `visits` and `confirm` take to Chromium what AppTest cannot
settle; `evidence` keeps the outcomes; `history` says of each claim since when and until when it holds.
"""
