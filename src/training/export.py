"""Write a checkpoint as one int8 ONNX file for ONNX Runtime, with its vocabulary and labels.

    export.py --run DIR --vocab FILE --data PREPARED --out DIR [--mean ONNX]

The graph is written product by product, so that it holds nothing but what ONNX Runtime has a fast kernel for. Products with
fixed weights become QuantizeLinear (scale fixed by calibration, see quantise.py) and MatMulIntegerToFloat; the tables of
word pieces and positions are stored as int8 with a scale for each row. Padding is taken out before the first layer:
sentences lie one behind the other, and only attention, which must keep them apart, sees them in rows of one length.
"""
import argparse
import os
import shutil

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from evaluate import calibration
from network import EDGES, HEADS, HIDDEN, POOLED, Network
from pieces import Pieces
from quantise import calibrate, columns, rows_and_scales
from restore import restored
from train import CHECKPOINT, Labels

NAME = 'network.onnx'
OPSET = 14
FUSED = 'com.microsoft'     # the domain of ONNX Runtime's own kernels
OUTPUTS = {'upos': ('word', 'tag'), 'feats': ('word', 'features'), 'ner': ('word', 'label'), 'ner2': ('word', 'label2'),
           'arc': ('batch', 'words', 'heads'), 'rel_word': ('word', 'pair'), 'rel_head': ('word', 'side')}
PARTS = ('query', 'key', 'value')


def load(folder, vocabulary):
    """(network, pieces, labels) of a checkpoint."""
    pieces, labels = Pieces(vocabulary), Labels.load(folder)
    state = torch.load(os.path.join(folder, CHECKPOINT), map_location='cpu')
    network = Network(state['config'], len(pieces.pieces), pieces.pad, labels.values)
    network.load_state_dict(state['network'])
    return network.eval(), pieces, labels


def mean(network, path):
    """The network half-way between itself and the exported one that it was trained from: better than either (Wortsman et al.,
    Robust fine-tuning of zero-shot models, 2022), and closer to what readers of the first are used to."""
    start = restored(path)
    network.load_state_dict({name: (value + start[name]) / 2 if name in start and value.is_floating_point() else value
                             for name, value in network.state_dict().items()})
    return network


class Graph:
    """Nodes and constants as they are added; a value is known by its name."""

    def __init__(self):
        self.nodes, self.constants = [], {}

    def constant(self, name, array):
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def whole(self, *numbers):
        """Small whole numbers: one as such, several as a vector."""
        value = np.array(numbers[0] if len(numbers) == 1 else numbers, np.int64)
        return self.constant('whole.' + '.'.join(map(str, numbers)), value)

    def vector(self, number):
        return self.constant('vector.%d' % number, np.array([number], np.int64))

    def add(self, kind, *inputs, domain='', outputs=None, **attributes):
        output = outputs or '%s.%d' % (kind, len(self.nodes))
        self.nodes.append(helper.make_node(kind, list(inputs), [output], domain=domain, **attributes))
        return output

    def fused(self, kind, *inputs, **attributes):
        return self.add(kind, *inputs, domain=FUSED, **attributes)


class Exporter:
    """The network as a graph; constants are named after its parameters, which restore.py reads back."""

    def __init__(self, network, pad, fixed):
        self.network, self.pad, self.fixed, self.graph = network, pad, fixed, Graph()

    def model(self):
        self.run()
        inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ['batch', size]) for name, size in (('ids', 'pieces'), ('first', 'words'))]
        outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, list(axes)) for name, axes in OUTPUTS.items()]
        graph = helper.make_graph(self.graph.nodes, 'annotator', inputs, outputs, list(self.graph.constants.values()))
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid('', OPSET), helper.make_opsetid(FUSED, 1)])
        made.ir_version = 7
        return made

    def run(self):
        g, encoder = self.graph, self.network.encoder
        spread, slots, lengths = self.packing('ids', g.add('Not', g.add('Equal', 'ids', g.whole(self.pad))))
        word_spread, word_slots, _ = self.packing('first', g.add('GreaterOrEqual', 'first', g.whole(0)))
        width = g.add('Gather', g.add('Shape', 'ids'), g.whole(1))
        x = self.norm('encoder.norm', self.table('encoder.pieces', self.flat_rows('ids', slots)),
                      self.table('encoder.positions', g.add('Mod', slots, width)), self.parameter('encoder.segment'))
        for i in range(len(encoder.layers) - 1):
            if i == encoder.words:
                x, spread, slots, lengths = self.pooled(x, spread, lengths)
            x = self.layer('encoder.layers.%d' % i, x, spread, spread, slots, lengths)
        # The last layer is computed for words alone.
        word_rows = self.flat_rows(self.columns(spread, EDGES), word_slots)
        x = self.layer('encoder.layers.%d' % (len(encoder.layers) - 1), x, spread, word_spread, word_slots, lengths, word_rows)
        self.heads(x, word_spread)

    def pooled(self, x, spread, lengths):
        """Rows of words from those of pieces, as network.pooled makes them, and their packing."""
        g = self.graph
        last = g.add('Sub', g.add('Unsqueeze', g.add('Cast', lengths, to=TensorProto.INT64), g.vector(1)), g.whole(1))
        starts = g.add('Concat', g.add('Mul', last, g.whole(0)), last, 'first', axis=1, outputs='starts')
        following = g.add('Pad', self.columns('first', 1), g.whole(0, 0, 0, 1), g.whole(-1))
        ends = g.add('Where', g.add('Less', following, g.whole(0)), last, following)
        count = g.add('Pad', g.add('Min', g.add('Sub', ends, 'first'), g.whole(POOLED)), g.whole(0, EDGES, 0, 0), g.whole(1))
        word_spread, slots, lengths = self.packing(starts, g.add('GreaterOrEqual', starts, g.whole(0)))
        row = g.add('Unsqueeze', self.flat_rows(g.add('GatherElements', spread, g.add('Max', starts, g.whole(0)), axis=1), slots), g.vector(1))
        count = g.add('Unsqueeze', self.flat_rows(count, slots), g.vector(1))
        place = g.constant('places', np.arange(POOLED, dtype=np.int64).reshape(1, -1))
        used = g.add('Less', place, count)
        pieces = g.add('Gather', x, g.add('Where', used, g.add('Add', row, place), row))
        share = g.add('Div', g.add('Cast', used, to=TensorProto.FLOAT), g.add('Cast', count, to=TensorProto.FLOAT))
        total = g.add('ReduceSum', g.add('Mul', pieces, g.add('Unsqueeze', share, g.vector(2))), g.vector(1), keepdims=0)
        return total, word_spread, slots, lengths

    def columns(self, x, begin):
        """All columns of [batch, size] from one on."""
        g = self.graph
        return g.add('Slice', x, g.vector(begin), g.vector(np.iinfo(np.int64).max), g.vector(1))

    def packing(self, name, real):
        """Of rows [batch, size] in part padding: for each slot its row among the real ones (any, for padding), the slot of each
        real one, and how many there are in each sentence."""
        g = self.graph
        count = g.add('Cast', real, to=TensorProto.INT64)
        slots = g.add('Squeeze', g.add('NonZero', self.flat(real)), g.vector(0))
        order = g.add('Sub', g.add('CumSum', self.flat(count), g.whole(0)), g.whole(1))
        spread = g.add('Reshape', order, g.add('Shape', name))
        lengths = g.add('Cast', g.add('ReduceSum', count, g.vector(1), keepdims=0), to=TensorProto.INT32)
        return spread, slots, lengths

    def flat(self, x):
        return self.graph.add('Reshape', x, self.graph.vector(-1))

    def flat_rows(self, x, slots):
        return self.graph.add('Gather', self.flat(x), slots)

    def parameter(self, name):
        parameters = dict(self.network.named_parameters())
        return self.graph.constant('network.' + name, parameters[name].detach().numpy())

    def table(self, name, rows):
        g, stored = self.graph, 'network.%s.weight' % name
        rows8, scales = columns(self.network.get_parameter(name + '.weight').detach().numpy())
        found = g.add('Cast', g.add('Gather', g.constant(stored + '.rows8', rows8), rows), to=TensorProto.FLOAT)
        return g.add('Mul', found, g.add('Gather', g.constant(stored + '.scales', scales.reshape(-1, 1)), rows))

    def norm(self, name, x, skip, *bias):
        """The normalised sum of two vectors."""
        return self.graph.fused('SkipLayerNormalization', x, skip, self.parameter(name + '.weight'), self.parameter(name + '.bias'),
                                *bias, epsilon=self.network.get_submodule(name).eps)

    def eight_bits(self, name, x):
        """The inputs of a product as uint8."""
        g, fixed = self.graph, self.fixed[name]
        if fixed.factors is not None:
            x = g.add('Mul', x, g.constant(name + '.shrink', 1 / fixed.factors))
        return g.add('QuantizeLinear', x, g.constant(name + '.scale', np.float32(fixed.scale)), g.constant(name + '.zero', np.uint8(fixed.zero)))

    def product(self, name, inputs8, part=None):
        """A product of inputs that are already uint8; part is one of PARTS where the weights hold all three."""
        g, module = self.graph, self.network.get_submodule(name)
        rows, scales = rows_and_scales(module, self.fixed[name])
        bias = None if module.bias is None else module.bias.detach().numpy()
        stored = name
        if part:
            third = slice(PARTS.index(part) * len(rows) // 3, (PARTS.index(part) + 1) * len(rows) // 3)
            rows, scales, bias, stored = rows[third], scales[third], bias[third], '%s.%s' % (name, part)
        inputs = [inputs8, g.constant(stored + '.weight8', rows.T), name + '.scale', g.constant(stored + '.scales', scales), name + '.zero', '']
        return g.fused('MatMulIntegerToFloat', *inputs, *([] if bias is None else [g.constant(stored + '.bias32', bias)]))

    def linear(self, name, x):
        return self.product(name, self.eight_bits(name, x))

    def gelu(self, x):
        return self.graph.fused('Gelu', x)

    def layer(self, name, x, spread, query_spread, query_slots, lengths, rows=None):
        """A layer of BERT; only the given rows of x ask and are computed, where they are given."""
        g, all_three = self.graph, name + '.query_key_value'
        asked = inputs8 = self.eight_bits(all_three, x)
        if rows:
            asked, x = g.add('Gather', inputs8, rows), g.add('Gather', x, rows)
        query = g.add('Gather', self.product(all_three, asked, 'query'), query_spread)
        key, value = (g.add('Gather', self.product(all_three, inputs8, part), spread) for part in PARTS[1:])
        context = g.fused('MultiHeadAttention', query, key, value, '', lengths, num_heads=HEADS)
        context = g.add('Gather', g.add('Reshape', context, g.whole(-1, HIDDEN)), query_slots)
        x = self.norm(name + '.norm1', x, self.linear(name + '.out', context))
        return self.norm(name + '.norm2', x, self.linear(name + '.narrow', self.gelu(self.linear(name + '.widen', x))))

    def heads(self, words, spread):
        g = self.graph
        # With the root there are always two rows: for a single one ONNX Runtime takes another way, and rounds otherwise.
        with_root = g.add('Concat', g.add('Unsqueeze', self.parameter('root'), g.vector(0)), words, axis=0)
        for name in ('upos', 'ner', 'ner2'):
            scores = g.add('Gemm', with_root, self.parameter(name + '.weight'), self.parameter(name + '.bias'), transB=1)
            g.add('Slice', scores, g.vector(1), g.vector(np.iinfo(np.int64).max), outputs=name)
        g.add('Identity', self.linear('feats', words), outputs='feats')
        dependent = g.add('Gather', self.linear('arc_pair', self.gelu(self.linear('arc_dependent', words))), spread)
        head = self.gelu(self.linear('arc_head', with_root))
        places = g.add('Pad', g.add('Add', spread, g.whole(1)), g.whole(0, 1, 0, 0))
        g.add('MatMul', dependent, g.add('Transpose', g.add('Gather', head, places), perm=[0, 2, 1]), outputs='arc')
        one_more = g.add('Pad', self.gelu(self.linear('rel_dependent', words)), g.whole(0, 0, 0, 1), g.constant('one', np.float32(1)))
        g.add('Identity', self.linear('rel_pair', one_more), outputs='rel_word')
        g.add('Identity', self.gelu(self.linear('rel_head', words)), outputs='rel_head')


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('--run', required=True)
    options.add_argument('--vocab', required=True)
    options.add_argument('--data', required=True, help='prepared training files, for calibration')
    options.add_argument('--out', required=True)
    options.add_argument('--mean', help='file that this wrote, from which the checkpoint was trained: take the mean of both')
    options.add_argument('--threads', type=int, default=2)
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    os.makedirs(given.out, exist_ok=True)
    network, pieces, labels = load(given.run, given.vocab)
    if given.mean:
        network = mean(network, given.mean)
    fixed = calibrate(network, list(calibration(given.data)), pieces)
    path = os.path.join(given.out, NAME)
    onnx.save(Exporter(network, pieces.pad, fixed).model(), path)
    labels.save(given.out)
    shutil.copyfile(given.vocab, os.path.join(given.out, 'vocab.txt'))
    print('%s: %.1f MB' % (path, os.path.getsize(path) / 1e6))


if __name__ == '__main__':
    main()
