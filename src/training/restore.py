"""The weights of an exported file, so that training can go on from what is shipped.

8-bit weights come back as the numbers that the exported file computes with: nothing is lost but what quantising lost.
"""
import numpy as np
import onnx
import torch
from onnx import numpy_helper

TAGGERS = ('upos', 'ner', 'ner2')      # exported as float32 products, in this order, without names of their own


def restored(path):
    """The network's state, by parameter's name, from an ONNX file that export.py wrote."""
    graph = onnx.load(path).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {name[len('network.'):]: array for name, array in arrays.items()
             if name.startswith('network.') and not name.endswith(('.rows8', '.scales'))}
    for name, rows in arrays.items():
        if name.endswith('.weight8'):
            product = name[:-len('.weight8')]
            weight = rows.astype(np.float32) * arrays[product + '.scales']
            if product + '.shrink' in arrays:
                weight = weight * arrays[product + '.shrink'].reshape(-1, 1)
            state[product + '.weight'] = weight.T
            if product + '.bias32' in arrays:
                state[product + '.bias'] = arrays[product + '.bias32']
        elif name.endswith('.rows8'):
            table = name[:-len('.rows8')]
            state[table[len('network.'):]] = rows.astype(np.float32) * arrays[table + '.scales']
    unnamed = [arrays[n.input[1]] for n in graph.node if n.op_type == 'MatMul' and n.input[1] in arrays]
    state.update((name + '.weight', weight.T) for name, weight in zip(TAGGERS, unnamed))
    state['root'] = next(a for name, a in arrays.items() if a.shape == (1, 1, a.shape[-1])).reshape(-1)
    return {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in state.items()}
