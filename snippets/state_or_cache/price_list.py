"""A price list that keeps count of its copies, and of the price lists in memory."""

import weakref

copies = []
in_memory = weakref.WeakSet()


class PriceList:
    def __init__(self, keeper):
        self.keeper = keeper
        in_memory.add(self)

    def __setstate__(self, state):
        self.__dict__.update(state)
        in_memory.add(self)
        copies.append(self.keeper)
