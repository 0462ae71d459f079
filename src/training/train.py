"""Train the annotator jointly on trees and names, within a budget of wall-clock time.

Each step learns from one batch of trees and one of names. The learning rate warms up and then falls linearly with the
time spent, so that it is at its least when the budget ends. Checkpoints hold all that is needed to go on
(`--resume`): weights, optimiser, time spent, random state.

    train.py --config JSON… --data PREPARED (--bert DIR | --start ONNX) --vocab FILE --out DIR --budget SECONDS [--resume]
"""
import argparse
import json
import math
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import IGNORED, Batches, inventory, names, restyle, trees, without_stop
from network import FAR, Dropout, Network
from pieces import Pieces
from restore import restored

CHECKPOINT = 'checkpoint.pt'


def padded(lists, value):
    longest = max(map(len, lists))
    return torch.tensor([x + [value] * (longest - len(x)) for x in lists])


def cross_entropy(scores, gold):
    flat = gold.reshape(-1)
    known = max(1, int((flat != IGNORED).sum()))
    total = F.cross_entropy(scores.reshape(-1, scores.shape[-1]), flat, ignore_index=IGNORED, reduction='sum')
    return total / known


class Labels:
    """The label inventories, from the training data, and their indices; features say after a tab which languages' trees,
    or those of languages alike, have them."""

    def __init__(self, values):
        self.values = values
        self.index = {kind: {label.split('\t')[0]: i for i, label in enumerate(v)} for kind, v in values.items()}

    @staticmethod
    def of(tree_sets, name_sets, alike):
        all_trees = [t for s in tree_sets.values() for t in s]
        values = {'U': inventory(u for t in all_trees for u in t.upos),
                  'FE': inventory((f for t in all_trees for f in t.feats), least=3, most=900),
                  'RE': inventory(r for t in all_trees for r in t.rels)}
        written = {k: {f for kin in [k] + alike.get(k, []) for t in tree_sets[kin] for f in t.feats} for k in tree_sets}
        values['FE'] = [f + '\t' + ' '.join(k for k in written if f in written[k]) for f in values['FE']]
        for scheme in ('N', 'N2'):
            values[scheme] = inventory(l for s, kind in name_sets.values() if kind == scheme for x in s for l in x.labels)
        return Labels(values)

    def indices(self, kind, labels):
        return [self.index[kind].get(label, IGNORED) for label in labels]

    def save(self, folder):
        for kind, values in self.values.items():
            with open(os.path.join(folder, 'labels.%s.txt' % kind), 'w', encoding='utf8') as out:
                out.writelines(v + '\n' for v in values)

    @staticmethod
    def load(folder):
        def read(kind):
            with open(os.path.join(folder, 'labels.%s.txt' % kind), encoding='utf8') as lines:
                return [line.rstrip('\n') for line in lines]
        return Labels({kind: read(kind) for kind in ('U', 'FE', 'RE', 'N', 'N2')})


class Trainer:
    def __init__(self, given, config):
        self.given, self.config = given, config
        self.chance = random.Random(config['seed'])
        Dropout.source = np.random.Generator(np.random.SFC64(config['seed']))
        torch.manual_seed(config['seed'])
        self.pieces = Pieces(given.vocab)
        self.read_data()
        self.labels.save(given.out)
        self.network = Network(config, len(self.pieces.pieces), self.pieces.pad, self.labels.values)
        if given.start:
            self.network.load_state_dict(restored(given.start))
        else:
            self.network.encoder.load(np.load(os.path.join(given.bert, 'mbert.npz')), self.originals())
        self.network.encoder.freeze(config['frozen'])
        self.device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
        self.network.to(self.device)
        self.network.fast = not given.exact
        self.optimiser = torch.optim.AdamW(self.groups(), betas=(0.9, 0.98), weight_decay=0.01)
        self.bases = [g['lr'] for g in self.optimiser.param_groups]
        self.step, self.spent, self.seen, self.shown = 0, 0.0, 0, {}

    def originals(self):
        with open(os.path.join(self.given.bert, 'vocab.txt'), encoding='utf8') as lines:
            rows = {line.rstrip('\n'): i for i, line in enumerate(lines)}
        return [rows[p] for p in self.pieces.pieces]

    def read_data(self):
        def paths(part):
            return [os.path.join(self.given.data, f) for f in part['files']]
        tree_sets = {k: trees(paths(p)) for k, p in self.config['trees'].items()}
        name_sets = {k: (names(paths(p), p.get('ignore', ()), p.get('empty', 1.0)), p['scheme'])
                     for k, p in self.config['names'].items()}
        self.labels = (Labels.load(os.path.dirname(os.path.abspath(self.given.start))) if self.given.start
                       else Labels.of(tree_sets, name_sets, self.config['alike']))
        self.trees = {k: Batches(s, self.pieces, self.config['tree_pieces'], self.chance) for k, s in tree_sets.items()}
        self.names = {k: Batches(s, self.pieces, self.config['name_pieces'], self.chance) for k, (s, _) in name_sets.items()}
        for k, b in list(self.trees.items()) + list(self.names.items()):
            self.log('%s: %d sentences, %d pieces' % (k, len(b.items), b.total))

    def groups(self):
        """Parameters with their learning rates: heads quick, the encoder's layers slower the lower they are."""
        c, encoder = self.config, self.network.encoder
        groups = [{'params': [p for n, p in self.network.named_parameters() if not n.startswith('encoder.')], 'lr': c['head_rate']}]
        for i, layer in enumerate(encoder.layers):
            rate = c['rate'] * c['layer_decay'] ** (len(encoder.layers) - 1 - i)
            wanted = [p for p in layer.parameters() if p.requires_grad]
            if wanted:
                groups.append({'params': wanted, 'lr': rate})
        return groups

    def tensor(self, lists, value):
        return padded(lists, value).to(self.device)

    def encode(self, word_lists):
        encoded = [self.pieces.sentence(restyle(w, self.chance)) for w in word_lists]
        self.seen += sum(len(e[0]) for e in encoded)
        return self.network.words(self.tensor([e[0] for e in encoded], self.pieces.pad), self.tensor([e[1] for e in encoded], -1))

    def pick(self, sets, kind):
        keys = list(sets)
        return self.chance.choices(keys, [self.config[kind][k]['share'] for k in keys])[0]

    def tree_loss(self):
        key = self.pick(self.trees, 'trees')
        batch = self.trees[key].take()
        kept = [without_stop(t, self.chance) for t in batch]
        words = self.encode([t.words[:n] for t, n in zip(batch, kept)])

        def gold(kind, field):
            return self.tensor([self.labels.indices(kind, getattr(t, field)[:n]) for t, n in zip(batch, kept)], IGNORED)
        arcs = self.network.arcs(words)
        beyond = torch.zeros(len(batch), 1, arcs.shape[2], device=self.device)
        for i, n in enumerate(kept):
            beyond[i, 0, n + 1:] = FAR
        heads = self.tensor([t.heads[:n] for t, n in zip(batch, kept)], IGNORED)
        parts = {'arc': cross_entropy(arcs + beyond, heads),
                 'rel': cross_entropy(self.network.rels_of(words, heads.clamp(min=0)), gold('RE', 'rels')),
                 'upos': cross_entropy(self.network.upos(words), gold('U', 'upos')),
                 'feats': cross_entropy(self.network.feats(words), gold('FE', 'feats'))}
        return parts

    def name_loss(self):
        key = self.pick(self.names, 'names')
        scheme = self.config['names'][key]['scheme']
        batch = self.names[key].take()
        words = self.encode([s.words for s in batch])
        head = self.network.ner if scheme == 'N' else self.network.ner2
        return {'ner' if scheme == 'N' else 'ner2':
                cross_entropy(head(words), self.tensor([self.labels.indices(scheme, s.labels) for s in batch], IGNORED))}

    def run(self):
        self.network.train()
        began, before, saved = time.time(), self.spent, time.time()
        while self.spent < self.given.budget:
            self.rate()
            self.optimiser.zero_grad(set_to_none=True)
            good = True
            for loss in (self.tree_loss, self.name_loss):
                parts = loss()
                total = sum(self.config['weights'][k] * v for k, v in parts.items())
                good = good and math.isfinite(total.item())
                total.backward()
                for k, v in parts.items():
                    self.shown[k] = self.shown.get(k, v.item()) * 0.98 + 0.02 * v.item()
            norm = torch.nn.utils.clip_grad_norm_([p for p in self.network.parameters() if p.requires_grad], 2.0)
            if good and math.isfinite(float(norm)):
                self.optimiser.step()
            else:
                self.log('step %d left out: loss or gradient is not finite' % self.step)
            self.step += 1
            self.spent = before + time.time() - began
            if self.step in (5, 20) or self.step % 50 == 0:
                self.report()
            if time.time() - saved > self.given.every:
                self.save()
                saved = time.time()
        self.save()
        self.log('done: %d steps, %d pieces, %.0f s' % (self.step, self.seen, self.spent))

    def rate(self):
        """Set the learning rates by the share of the budget that is spent."""
        share = self.spent / self.given.budget
        warmup = self.config['warmup']
        factor = share / warmup if share < warmup else (1 - share) / (1 - warmup)
        for group, base in zip(self.optimiser.param_groups, self.bases):
            group['lr'] = base * max(factor, 0.01)

    def report(self):
        rounds = ' '.join('%s %.1f' % (k, b.rounds) for k, b in list(self.trees.items()) + list(self.names.items()))
        self.log('step %d, %.0f s, %.0f pieces/s, %s | rounds %s' % (self.step, self.spent, self.seen / max(self.spent, 1),
                 ' '.join('%s %.3f' % x for x in self.shown.items()), rounds))

    def save(self):
        path = os.path.join(self.given.out, CHECKPOINT)
        torch.save({'config': self.config, 'network': self.network.state_dict(), 'optimiser': self.optimiser.state_dict(),
                    'step': self.step, 'spent': self.spent, 'seen': self.seen, 'chance': self.chance.getstate()}, path + '.new')
        os.replace(path + '.new', path)

    def resume(self):
        state = torch.load(os.path.join(self.given.out, CHECKPOINT), map_location=self.device)
        self.network.load_state_dict(state['network'])
        self.optimiser.load_state_dict(state['optimiser'])
        self.step, self.spent, self.seen = state['step'], state['spent'], state['seen']
        self.chance.setstate(state['chance'])
        self.log('going on at step %d, %.0f s' % (self.step, self.spent))

    def log(self, text):
        line = time.strftime('%H:%M:%S ') + text
        print(line, flush=True)


def merged(paths):
    """The settings of all files; what a later one says holds."""
    settings = {}
    for path in paths:
        with open(path, encoding='utf8') as f:
            settings.update(json.load(f))
    return settings


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('--config', required=True, nargs='+', help='settings; a later file goes before an earlier one')
    options.add_argument('--seed', type=int, help="goes before the settings'")
    options.add_argument('--data', required=True, help='folder of prepared files')
    begin = options.add_mutually_exclusive_group(required=True)
    begin.add_argument('--bert', help='folder that unpack.py wrote')
    begin.add_argument('--start', help='file that export.py wrote, its labels beside it: go on from its weights')
    options.add_argument('--vocab', required=True, help='file that vocabulary.py wrote')
    options.add_argument('--out', required=True)
    options.add_argument('--budget', type=float, required=True, help='seconds of training')
    options.add_argument('--every', type=float, default=300, help='seconds between checkpoints')
    options.add_argument('--threads', type=int, default=2)
    options.add_argument('--exact', action='store_true', help='no bfloat16')
    options.add_argument('--resume', action='store_true')
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    os.makedirs(given.out, exist_ok=True)
    config = merged(given.config)
    if given.seed is not None:
        config['seed'] = given.seed
    trainer = Trainer(given, config)
    if given.resume and os.path.exists(os.path.join(given.out, CHECKPOINT)):
        trainer.resume()
    trainer.run()


if __name__ == '__main__':
    main()
