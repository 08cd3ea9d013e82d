"""Writes reports, and notes each one it writes."""

written = []


def write_report(city):
    written.append(city)
    return f"Report on {city}"
