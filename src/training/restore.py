"""The weights of an exported file, so that training can go on from what is shipped.

8-bit weights come back as the numbers that the exported file computes with: nothing is lost but what quantising lost.
"""
import numpy as np
import onnx
import torch
from onnx import numpy_helper

PARTS = ('query', 'key', 'value')      # of one product, which export.py writes as three


def restored(path):
    """The network's state, by parameter's name, from an ONNX file that export.py wrote."""
    arrays = {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}
    state = {name[len('network.'):]: array for name, array in arrays.items()
             if name.startswith('network.') and not name.endswith(('.rows8', '.scales'))}
    for name, rows in arrays.items():
        if name.endswith('.rows8'):
            table = name[:-len('.rows8')]
            state[table[len('network.'):]] = rows.astype(np.float32) * arrays[table + '.scales']
        elif name.endswith('.scale'):
            product = name[:-len('.scale')]
            parts = [product] if product + '.weight8' in arrays else [product + '.' + part for part in PARTS]
            weights = [arrays[part + '.weight8'].astype(np.float32) * arrays[part + '.scales'] for part in parts]
            shrink = arrays.get(product + '.shrink', np.ones(1, np.float32))
            state[product + '.weight'] = (np.concatenate(weights, 1) * shrink.reshape(-1, 1)).T
            if parts[0] + '.bias32' in arrays:
                state[product + '.bias'] = np.concatenate([arrays[part + '.bias32'] for part in parts])
    return {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in state.items()}
