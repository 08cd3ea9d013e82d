"""Defines values that are awkward to pickle, for the apps that import them."""
import io


class QuotaError(Exception):
    def __init__(self, used, limit):
        super().__init__(f"{used} of {limit} used")


class Subscription:
    def __getstate__(self):
        raise NotImplementedError("subscribe again instead")


def closed_buffer():
    buffer = io.StringIO("city,boxes")
    buffer.close()
    return buffer


def long_history():
    step = None
    for _ in range(100_000):
        step = {"before": step}
    return step
