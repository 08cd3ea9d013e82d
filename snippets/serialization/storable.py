"""Defines can_be_stored for the apps that import it."""
import io
import pickle


class _Reader(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "__main__":
            raise pickle.UnpicklingError(f"{name} belongs to the main script")
        return super().find_class(module, name)


def can_be_stored(value):
    """Tell whether pickle can write a value, and read it back in a later run."""
    try:
        _Reader(io.BytesIO(pickle.dumps(value))).load()
    except Exception:
        return False
    return True
