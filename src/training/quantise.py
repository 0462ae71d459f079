"""8-bit weights and activations: calibration, and the same arithmetic in torch, to measure what it costs.

Weights: int8, one scale for each output. Inputs of a product: uint8 with a scale and zero point that calibration fixed
beforehand, so that a sentence's result cannot depend on the others of its batch, as it would with scales taken at run
time. Some inputs have a few columns of far larger values than the rest: they are divided by a factor for each column,
and the weights multiplied by it, where that lessens the error. Word-piece vectors: int8, one scale for each piece.
"""
import collections

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

SMALLEST = 100      # outputs of a product
ROWS = 700          # inputs of each product that calibration looks at
CLIPS = (1.0, 0.75, 0.5)
STRENGTHS = (0.0, 0.35, 0.5, 0.65, 0.8)
WORTH = 0.9         # a factor costs a little time, so it must lessen the error to this share

Fixed = collections.namedtuple('Fixed', 'scale zero factors')
Fixed.__doc__ = 'How the inputs of a product are quantised; factors is None where none are needed.'


def columns(weight):
    """int8 weights [outputs, inputs] and a float32 scale for each output."""
    scale = np.abs(weight).max(1, keepdims=True) / 127
    scale[scale == 0] = 1
    return np.clip(np.round(weight / scale), -127, 127).astype(np.int8), scale.reshape(-1).astype(np.float32)


def scale_and_zero(low, high):
    scale = (high - low) / 255
    return float(np.float32(scale)), int(np.clip(np.round(-low / scale), 0, 255))


def eight_bits(x, scale, zero):
    """Inputs after quantisation, as whole numbers around zero."""
    return torch.clamp(torch.round(x / scale) + zero, 0, 255) - zero


def best_fixed(inputs, weight):
    """The way to quantise that changes the product least, from a sample of its inputs."""
    exact = inputs @ weight.T
    largest, weights = inputs.abs().amax(0).clamp(min=1e-4), weight.abs().amax(0).clamp(min=1e-4)
    found = {}
    for strength in STRENGTHS:
        factors = largest ** strength / weights ** (1 - strength) if strength else torch.ones_like(largest)
        factors = factors / factors.median()
        small = inputs / factors
        rows, scales = columns((weight * factors).numpy())
        rows, scales = torch.from_numpy(rows).float(), torch.from_numpy(scales)
        for clip in CLIPS:
            scale, zero = scale_and_zero(min(0.0, float(small.min()) * clip), max(1e-6, float(small.max()) * clip))
            error = float(((eight_bits(small, scale, zero) @ rows.T * (scale * scales) - exact) ** 2).mean())
            kind = strength > 0
            if kind not in found or error < found[kind][0]:
                found[kind] = (error, Fixed(scale, zero, factors.numpy() if strength else None))
    return found[True][1] if found[True][0] < WORTH ** 2 * found[False][0] else found[False][1]


def linears(network):
    """The products that are quantised, by name: all but the small ones that decide on tags and names."""
    return {name: module for name, module in network.named_modules()
            if isinstance(module, nn.Linear) and module.out_features >= SMALLEST}


def calibrate(network, sentences, pieces):
    """Fixed by product's name, from the network at work on sentences."""
    kept = collections.defaultdict(list)
    share = max(1, sum(len(words) for words in sentences) * 2 // ROWS)

    def keep(name):
        return lambda module, x: kept[name].append(x[0].detach().reshape(-1, x[0].shape[-1])[len(kept[name]) % share::share])
    hooks = [module.register_forward_pre_hook(keep(name)) for name, module in linears(network).items()]
    network.eval()
    with torch.no_grad():
        for words in sentences:
            ids, first = pieces.sentence(words)
            run_all(network, torch.tensor([ids]), torch.tensor([first]))
    for hook in hooks:
        hook.remove()
    return {name: best_fixed(torch.cat(kept[name])[:ROWS], module.weight.detach()) for name, module in linears(network).items()}


def run_all(network, ids, first):
    """All outputs, in the order of the exported file."""
    words = network.words(ids, first)
    return (network.upos(words), network.feats(words), network.ner(words), network.ner2(words),
            network.arcs(words), network.rels(words))


def rows_and_scales(linear, fixed):
    """int8 weights and scales of a product, its factors taken in."""
    weight = linear.weight.detach().numpy()
    return columns(weight if fixed.factors is None else weight * fixed.factors)


class Quantised(nn.Module):
    """A linear layer with the arithmetic of the exported file."""

    def __init__(self, linear, fixed):
        super().__init__()
        rows, scales = rows_and_scales(linear, fixed)
        self.rows, self.scales = torch.from_numpy(rows).float(), torch.from_numpy(scales)
        self.bias, self.scale, self.zero = linear.bias, fixed.scale, fixed.zero
        self.shrink = None if fixed.factors is None else torch.from_numpy(1 / fixed.factors)

    def forward(self, x):
        if self.shrink is not None:
            x = x * self.shrink
        y = F.linear(eight_bits(x, self.scale, self.zero), self.rows) * (self.scale * self.scales)
        return y if self.bias is None else y + self.bias


def quantised(network, fixed):
    """The network changed in place to compute as the exported file does."""
    for name, module in linears(network).items():
        parent = network
        *path, last = name.split('.')
        for part in path:
            parent = getattr(parent, part)
        setattr(parent, last, Quantised(module, fixed[name]))
    for table in (network.encoder.pieces, network.encoder.positions):
        rows, scales = columns(table.weight.detach().numpy())
        with torch.no_grad():
            table.weight.copy_(torch.from_numpy(rows.astype(np.float32) * scales.reshape(-1, 1)))
    return network
