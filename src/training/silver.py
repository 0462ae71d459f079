"""Trees of unlabelled news, as two networks trained apart read it together: self-training's silver.

    silver.py --models FIRST SECOND --onnxruntime JAR --data PREPARED

Reads the sentences that the names are learned from (PREPARED/*.ner.*train) and writes PREPARED/{bg,uk,ru}.news.conllu. A
tree is the best under the sum of both networks' log-probabilities. A head of which they are not sure together is
written -1, a tag, features or relation on which they differ `?`: neither is learned from. A sentence with too little
left is left out.
"""
import argparse
import glob
import os
import random

import numpy as np

from data import rows
from evaluate import Exported
from tree import best_tree

SURE = 0.6          # probability of a head, the geometric mean of both networks'
KEPT = 0.75         # of a sentence's heads
WORDS = range(5, 61)
MOST = 3000         # sentences of a language


def sentences(paths):
    """The words of some sentences, none twice."""
    found = list({tuple(f[0] for f in s): None for path in paths for s in rows(path) if len(s) in WORDS})
    random.Random(1).shuffle(found)
    return [list(words) for words in found[:MOST]]


def logarithms(arcs):
    """Log-probabilities of a word's heads."""
    rest = arcs - arcs.max(1, keepdims=True)
    return rest - np.log(np.exp(rest).sum(1, keepdims=True))


class Reading:
    """A sentence as both networks read it together: fields of CoNLL-U by word."""

    def __init__(self, words, labels, pair):
        arcs = sum(logarithms(found.arcs) for found in pair)
        self.heads = best_tree(arcs)
        at = np.arange(len(words))
        self.sure = np.exp(arcs[at, self.heads] / len(pair)) >= SURE

        def same(kind, indices):
            first, second = ([values[kind][i] for i in found] for values, found in zip(labels, indices))
            return [x if x == y else '?' for x, y in zip(first, second)]
        self.words = words
        self.upos = same('U', [found.upos for found in pair])
        self.feats = same('FE', [found.feats for found in pair])
        self.rels = ['root' if head == 0 else rel for head, rel in
                     zip(self.heads, same('RE', [found.rels[at, self.heads] for found in pair]))]

    def lines(self):
        for i, word in enumerate(self.words):
            head, rel = (self.heads[i], self.rels[i]) if self.sure[i] else (-1, '?')
            yield '\t'.join([str(i + 1), word, '_', self.upos[i], '_', self.feats[i], str(head), rel, '_', '_'])


def readings(models, texts):
    for words, *pair in zip(texts, *(m.run(texts) for m in models)):
        yield Reading(words, [m.labels for m in models], pair)


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('--models', nargs=2, required=True, help='folders that export.py wrote')
    options.add_argument('--onnxruntime', required=True, help='its jar')
    options.add_argument('--data', required=True, help='folder of prepared files')
    options.add_argument('--threads', type=int, default=2)
    given = options.parse_args()
    models = [Exported(folder, given.onnxruntime, given.threads) for folder in given.models]
    for language in ('bg', 'uk', 'ru'):
        texts = sentences(sorted(glob.glob(os.path.join(given.data, language + '.ner*train'))))
        path = os.path.join(given.data, language + '.news.conllu')
        kept = learned = words = 0
        with open(path + '.new', 'w', encoding='utf8') as out:
            for reading in readings(models, texts):
                if reading.sure.mean() < KEPT:
                    continue
                kept, learned, words = kept + 1, learned + reading.sure.sum(), words + len(reading.words)
                out.write('\n'.join(reading.lines()) + '\n\n')
        os.replace(path + '.new', path)
        print('%s: %d of %d sentences kept, %.3f of their words' % (language, kept, len(texts), learned / words), flush=True)


if __name__ == '__main__':
    main()
