"""One space for Cell Painting images and sentences about what was done to the cells"""

__version__ = '0.2.0'

# What a user needs first, and the room it lives in; a room is entered when its name is used.
_OFFERED = {
    'open': 'ask.atlas',
    'example': 'ask.atlas',
    'score': 'scores.table',
    'MorphoCLIP': 'model.clip',
    'VisionEncoder': 'encode.vision',
    'TextEncoder': 'encode.text',
    'simulate': 'simulate.experiment',
    'fit': 'train.fit',
    'Run': 'train.objective',
}
_NAMED = {'open': 'open_atlas'}  # Where a room calls it otherwise
__all__ = [name for name in _OFFERED if name != 'open']  # A star import keeps Python's own `open`


def __getattr__(name):
    from importlib import import_module

    if name not in _OFFERED:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    room = import_module(f'{__name__}.{_OFFERED[name]}')
    return getattr(room, _NAMED.get(name, name))


def __dir__():
    return sorted([*globals(), *_OFFERED])
