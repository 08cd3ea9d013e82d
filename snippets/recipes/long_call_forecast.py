"""Stands in for a call that takes minutes and cannot be cut into steps."""
import time


def forecast(region, report):
    """Return next month's orders, and report on the way how many percent are done. Put your own call here."""
    if region == "West":
        raise ValueError("no orders from West since May")
    for percent in range(0, 100, 5):
        report(percent)
        time.sleep(0.3)
    return {"North": 840, "South": 1260}[region]
