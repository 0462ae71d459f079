"""The annotator's network: the lower layers of multilingual BERT with heads for tags, features, tree and names."""
import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

HIDDEN, HEADS, INNER, POSITIONS = 768, 12, 3072, 512
ARC, REL = 384, 128
POOLED = 6      # the pieces of a word that its vector is the mean of; the rest of a longer word is left out
EDGES = 2       # rows before those of the words: [CLS] and [SEP]
FAR = -10000.0


class Dropout(nn.Module):
    """Dropout with numpy's generator: on a CPU, torch's own costs a tenth of the training time."""

    source = np.random.Generator(np.random.SFC64(1))

    def __init__(self, share):
        super().__init__()
        self.threshold = round(share * 256)

    def forward(self, x):
        if not self.training or not self.threshold:
            return x
        if x.is_cuda:
            return F.dropout(x, self.threshold / 256)
        noise = np.frombuffer(self.source.bytes(x.numel()), np.uint8)
        keep = torch.from_numpy(noise >= self.threshold).reshape(x.shape).to(x.device, x.dtype)
        return x * keep.mul_(256 / (256 - self.threshold))


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self, dropout):
        super().__init__()
        self.query_key_value = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.widen = nn.Linear(HIDDEN, INNER)
        self.narrow = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x, bias):
        b, t, _ = x.shape
        size = HIDDEN // HEADS
        q, k, v = self.query_key_value(x).reshape(b, t, 3, HEADS, size).permute(2, 0, 3, 1, 4).unbind(0)
        weights = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) * (1 / math.sqrt(size)) + bias, -1)
        context = torch.matmul(self.drop(weights), v).transpose(1, 2).reshape(b, t, HIDDEN)
        x = self.norm1(x + self.drop(self.out(context)).float())
        return self.norm2(x + self.drop(self.narrow(F.gelu(self.widen(x)))).float())


class Encoder(nn.Module):
    """Piece ids to vectors of words: the lower layers read pieces, those from the one numbered words on, words."""

    def __init__(self, layers, words, vocabulary, pad, dropout=0.1):
        super().__init__()
        self.words, self.pad = words, pad
        self.pieces = nn.Embedding(vocabulary, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.segment = nn.Parameter(torch.zeros(HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.drop = Dropout(dropout)
        self.frozen = 0

    def freeze(self, layers):
        """Keep the embeddings and the lowest layers as they are: quicker, and closer to all languages at once."""
        self.frozen = layers
        kept = [self.pieces, self.positions, self.norm] + list(self.layers[:layers])
        for p in [self.segment] + [p for part in kept for p in part.parameters()]:
            p.requires_grad = False

    def forward(self, ids, first):
        """Vectors [batch, words, HIDDEN]; first is the index of each word's first piece, then -1."""
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.frozen):
            places = torch.arange(ids.shape[1], device=ids.device).unsqueeze(0)
            x = self.drop(self.norm(self.pieces(ids) + self.positions(places) + self.segment))
        real = ids != self.pad
        bias = hidden(~real)
        for i, layer in enumerate(self.layers):
            if i == self.words:
                x, bias = pooled(x, first, real.sum(1)), hidden(first < 0, EDGES)
            with torch.set_grad_enabled(torch.is_grad_enabled() and i >= self.frozen):
                x = layer(x, bias)
        return x[:, EDGES:]

    def load(self, arrays, originals):
        """Take multilingual BERT's weights; originals[i] is the original row of piece i."""
        def get(name):
            return torch.from_numpy(arrays['module|bert|' + name.replace('/', '|')].copy())

        def linear(module, *names):
            module.weight.copy_(torch.cat([get(n + '/kernel').T for n in names]))
            module.bias.copy_(torch.cat([get(n + '/bias') for n in names]))

        def norm(module, name):
            module.weight.copy_(get(name + '/gamma'))
            module.bias.copy_(get(name + '/beta'))

        with torch.no_grad():
            self.pieces.weight.copy_(get('embeddings/word_embeddings')[originals])
            self.positions.weight.copy_(get('embeddings/position_embeddings'))
            self.segment.copy_(get('embeddings/token_type_embeddings')[0])
            norm(self.norm, 'embeddings/LayerNorm')
            for i, layer in enumerate(self.layers):
                at = 'encoder/layer_%d/' % i
                linear(layer.query_key_value, *(at + 'attention/self/' + x for x in ('query', 'key', 'value')))
                linear(layer.out, at + 'attention/output/dense')
                norm(layer.norm1, at + 'attention/output/LayerNorm')
                linear(layer.widen, at + 'intermediate/dense')
                linear(layer.narrow, at + 'output/dense')
                norm(layer.norm2, at + 'output/LayerNorm')


def hidden(absent, before=0):
    """What attention adds to the scores of rows that are absent; the given number of rows before them are there."""
    return F.pad(absent.float() * FAR, (before, 0)).unsqueeze(1).unsqueeze(1)


def pooled(x, first, lengths):
    """Rows [batch, EDGES + words, HIDDEN] from those of pieces: [CLS], [SEP], then each word's mean over its first POOLED pieces."""
    b, t, _ = x.shape
    begins = torch.zeros(b, t + 1, dtype=torch.long, device=x.device)
    begins.scatter_add_(1, torch.where(first < 0, t, first), torch.ones_like(first))
    word = begins[:, :t].cumsum(1) - 1 + EDGES
    place = torch.arange(t, device=x.device).unsqueeze(0)
    start = torch.gather(F.pad(first, (EDGES, 0)), 1, word.clamp(min=EDGES))
    used = (word >= EDGES) & (place - start < POOLED) & (place < lengths.unsqueeze(1) - 1)
    word = torch.where(used, word, (place == lengths.unsqueeze(1) - 1).long())
    used = used | (place == 0) | (place == lengths.unsqueeze(1) - 1)
    width = first.shape[1] + EDGES
    row = (word + width * torch.arange(b, device=x.device).unsqueeze(1)).reshape(-1)
    share = used.to(x.dtype).reshape(-1, 1)
    count = x.new_zeros(b * width, 1).index_add_(0, row, share)
    total = x.new_zeros(b * width, HIDDEN).index_add_(0, row, x.reshape(-1, HIDDEN) * share)
    return (total / count.clamp(min=1)).reshape(b, width, HIDDEN)


class Network(nn.Module):
    """Encoder and heads; labels gives the inventories by name: U, FE, RE, N, N2."""

    def __init__(self, config, vocabulary, pad, labels):
        super().__init__()
        self.encoder = Encoder(config['layers'], config['words'], vocabulary, pad)
        self.upos = nn.Linear(HIDDEN, len(labels['U']))
        self.feats = nn.Linear(HIDDEN, len(labels['FE']))
        self.ner = nn.Linear(HIDDEN, len(labels['N']))
        self.ner2 = nn.Linear(HIDDEN, len(labels['N2']))
        self.root = nn.Parameter(torch.randn(HIDDEN) * 0.02)
        self.arc_dependent, self.arc_head = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.rel_dependent, self.rel_head = nn.Linear(HIDDEN, REL), nn.Linear(HIDDEN, REL)
        self.arc_pair = nn.Linear(ARC, ARC)
        nn.init.normal_(self.arc_pair.weight, std=0.01)
        nn.init.zeros_(self.arc_pair.bias)
        self.relations = len(labels['RE'])
        self.rel_pair = nn.Linear(REL + 1, self.relations * (REL + 1), bias=False)
        nn.init.zeros_(self.rel_pair.weight)
        self.drop = Dropout(0.2)
        self.fast = False       # bfloat16 in the encoder

    def words(self, ids, first):
        """The vector of each word."""
        with torch.autocast(ids.device.type, dtype=torch.bfloat16, enabled=self.fast):
            x = self.encoder(ids, first)
        return self.drop(x.float())

    def with_root(self, words):
        return torch.cat([self.root.reshape(1, 1, HIDDEN) + 0 * words[:, :1], words], 1)

    def arcs(self, words):
        """Scores [batch, words, words + 1] of each head for each word; column 0 is the root."""
        dependent = self.arc_pair(self.drop(F.gelu(self.arc_dependent(words))))
        head = self.drop(F.gelu(self.arc_head(self.with_root(words))))
        if torch.is_grad_enabled() and not words.is_cuda:
            # Debian's torch 1.13 gives this product's batched form a wrong gradient at times.
            return torch.stack([d @ h.t() for d, h in zip(dependent, head)])
        return torch.matmul(dependent, head.transpose(1, 2))

    def rel_sides(self, words):
        dependent = self.drop(F.gelu(self.rel_dependent(words)))
        head = self.drop(F.gelu(self.rel_head(self.with_root(words))))
        return one_more(dependent), one_more(head)

    def rels_of(self, words, heads):
        """Scores [batch, words, relations] of the relation to the given heads."""
        dependent, head = self.rel_sides(words)
        b, n, size = dependent.shape
        chosen = torch.gather(head, 1, heads.unsqueeze(-1).expand(-1, -1, size))
        pairs = self.rel_pair(dependent).reshape(b, n, self.relations, size)
        return (pairs * chosen.unsqueeze(2)).sum(-1)

    def rels(self, words):
        """Scores [batch, words, relations, words + 1] for every head."""
        dependent, head = self.rel_sides(words)
        b, n, size = dependent.shape
        pairs = self.rel_pair(dependent).reshape(b, n * self.relations, size)
        return torch.matmul(pairs, head.transpose(1, 2)).reshape(b, n, self.relations, n + 1)


def one_more(x):
    """A constant 1 beside each vector, so that a bilinear form has linear and constant parts too."""
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)
