"""Write a checkpoint as one int8 ONNX file for ONNX Runtime, with its vocabulary and labels.

    export.py --run DIR --vocab FILE --data PREPARED --out DIR

Products with fixed weights become QuantizeLinear (scale fixed by calibration, see quantise.py) and ONNX Runtime's
MatMulIntegerToFloat; the tables of word pieces and positions are stored as int8 with a scale for each row.
"""
import argparse
import os
import shutil

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from evaluate import calibration
from network import Network
from pieces import Pieces
from quantise import calibrate, columns, linears, rows_and_scales, run_all
from train import CHECKPOINT, Labels

OUTPUTS = ('upos', 'feats', 'ner', 'ner2', 'arc', 'rel')
SMALLEST_TABLE = 256        # rows
NAME = 'network.onnx'


def load(folder, vocabulary):
    """(network, pieces, labels) of a checkpoint."""
    pieces, labels = Pieces(vocabulary), Labels.load(folder)
    state = torch.load(os.path.join(folder, CHECKPOINT), map_location='cpu')
    network = Network(state['config']['layers'], len(pieces.pieces), pieces.pad, labels.values)
    network.load_state_dict(state['network'])
    return network.eval(), pieces, labels


class Whole(nn.Module):
    """The network with all its outputs, as it is exported."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, ids, first):
        return run_all(self.network, ids, first)


def exported(network, pad, path):
    """The float32 graph."""
    ids = torch.tensor([[2, 10, 11, 12, 13, 3], [2, 10, 11, 12, 3, pad]])
    first = torch.tensor([[1, 2, 4], [1, 3, 0]])
    axes = {'ids': {0: 'batch', 1: 'pieces'}, 'first': {0: 'batch', 1: 'words'}}
    axes.update({name: {0: 'batch', 1: 'words'} for name in OUTPUTS})
    axes['arc'][2] = axes['rel'][3] = 'heads'
    with torch.no_grad():
        torch.onnx.export(Whole(network).eval(), (ids, first), path, input_names=['ids', 'first'], output_names=list(OUTPUTS),
                          dynamic_axes=axes, opset_version=14, do_constant_folding=True)
    return onnx.load(path)


class Rewriter:
    """Replaces products and tables of a graph by their 8-bit forms."""

    def __init__(self, model, network, fixed):
        self.graph, self.fixed = model.graph, fixed
        self.constants = {i.name: i for i in self.graph.initializer}
        self.modules = {m.weight.detach().numpy().T.tobytes(): (name, m) for name, m in linears(network).items()}
        self.users = {}
        for node in self.graph.node:
            for name in node.input:
                self.users.setdefault(name, []).append(node)
        self.added = {}

    def constant(self, name, array):
        if name not in self.added:
            self.added[name] = numpy_helper.from_array(array, name)
        return name

    def run(self):
        nodes, dropped = [], set()
        for node in self.graph.node:
            if id(node) in dropped:
                continue
            module = self.module_of(node)
            table = self.constants.get(node.input[0]) if node.op_type == 'Gather' else None
            if module:
                nodes += self.product(node, *module, dropped)
            elif table is not None and len(table.dims) == 2 and table.dims[0] >= SMALLEST_TABLE:
                nodes += self.table(node)
            else:
                nodes.append(node)
        del self.graph.node[:]
        self.graph.node.extend(nodes)
        used = {name for node in nodes for name in node.input}
        kept = [i for i in self.graph.initializer if i.name in used] + [self.added[n] for n in sorted(self.added)]
        del self.graph.initializer[:]
        self.graph.initializer.extend(kept)

    def module_of(self, node):
        if node.op_type != 'MatMul' or node.input[1] not in self.constants:
            return None
        return self.modules.get(numpy_helper.to_array(self.constants[node.input[1]]).tobytes())

    def product(self, node, name, module, dropped):
        fixed, made, source = self.fixed[name], [], node.input[0]
        if fixed.factors is not None:
            made.append(helper.make_node('Mul', [source, self.constant(name + '.shrink', 1 / fixed.factors)], [name + '.small']))
            source = name + '.small'
        scale, zero = self.constant(name + '.scale', np.float32(fixed.scale)), self.constant(name + '.zero', np.uint8(fixed.zero))
        made.append(helper.make_node('QuantizeLinear', [source, scale, zero], [name + '.in8']))
        rows, scales = rows_and_scales(module, fixed)
        inputs = [name + '.in8', self.constant(name + '.weight8', np.ascontiguousarray(rows.T)), scale,
                  self.constant(name + '.scales', scales), zero, '']
        output = node.output[0]
        if module.bias is not None:
            add = self.users[output][0]
            if len(self.users[output]) != 1 or add.op_type != 'Add':
                raise ValueError('%s: its bias is not where it was expected' % name)
            inputs.append(self.constant(name + '.bias32', module.bias.detach().numpy()))
            dropped.add(id(add))
            output = add.output[0]
        made.append(helper.make_node('MatMulIntegerToFloat', inputs, [output], domain='com.microsoft'))
        return made

    def table(self, node):
        name = node.input[0]
        rows, scales = columns(numpy_helper.to_array(self.constants[name]))
        out = node.output[0]
        return [helper.make_node('Gather', [self.constant(name + '.rows8', rows), node.input[1]], [out + '.rows']),
                helper.make_node('Cast', [out + '.rows'], [out + '.float'], to=TensorProto.FLOAT),
                helper.make_node('Gather', [self.constant(name + '.scales', scales.reshape(-1, 1)), node.input[1]], [out + '.scales']),
                helper.make_node('Mul', [out + '.float', out + '.scales'], [out])]


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('--run', required=True)
    options.add_argument('--vocab', required=True)
    options.add_argument('--data', required=True, help='prepared training files, for calibration')
    options.add_argument('--out', required=True)
    options.add_argument('--threads', type=int, default=2)
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    os.makedirs(given.out, exist_ok=True)
    network, pieces, labels = load(given.run, given.vocab)
    fixed = calibrate(network, list(calibration(given.data)), pieces)
    path = os.path.join(given.out, NAME)
    model = exported(network, pieces.pad, path)
    Rewriter(model, network, fixed).run()
    model.opset_import.append(helper.make_opsetid('com.microsoft', 1))
    del model.graph.value_info[:]
    onnx.save(model, path)
    labels.save(given.out)
    shutil.copyfile(given.vocab, os.path.join(given.out, 'vocab.txt'))
    print('%s: %.1f MB' % (path, os.path.getsize(path) / 1e6))


if __name__ == '__main__':
    main()
