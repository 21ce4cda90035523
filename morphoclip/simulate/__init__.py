"""The embedded experiment; called, as in `morphoclip.simulate(...)`, it writes the files"""

import sys
from types import ModuleType


class _Room(ModuleType):
    "A package that can be called: once it is imported, its name hides the function of that name"

    def __call__(self, *args, **kwargs):
        from .experiment import simulate

        return simulate(*args, **kwargs)


sys.modules[__name__].__class__ = _Room
