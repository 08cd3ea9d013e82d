"""Runs long calls in workers of the server, and keeps each under an id."""
import secrets
from concurrent.futures import ThreadPoolExecutor

import streamlit as st


class Job:
    """A call at work, or done."""

    def __init__(self, name):
        self.name, self.percent, self.future = name, 0, None

    def report(self, percent):
        self.percent = percent


class Office:
    """The workers, and their jobs by id."""

    def __init__(self, workers=4):
        self.pool, self.jobs = ThreadPoolExecutor(workers), {}

    def start(self, call, name):
        job_id, job = secrets.token_urlsafe(12), Job(name)
        self.jobs[job_id] = job
        job.future = self.pool.submit(call, name, job.report)
        return job_id


@st.cache_resource
def office():
    """Return the one office of the server."""
    return Office()
