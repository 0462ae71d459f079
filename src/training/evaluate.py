"""Score the network on trees and names.

    evaluate.py --model DIR --onnxruntime JAR TEST…           the exported file, run by ONNX Runtime in Java
    evaluate.py --run DIR --vocab FILE [--int8 --data PREPARED] TEST…     a checkpoint in torch, or as it would be exported

With --card MODEL_CARD.md the tables of scores between its marks are written anew.

A test is a CoNLL-U file (UPOS, UFeats, UAS, LAS of all words, LAS without subtypes of relations, CLAS-like LAS without
punctuation; with --lemmas also lemmas on the found tags) or a file of names in IOB (exact spans, F1). The second scheme of
names is scored on files with `nerel` in their name.
"""
import argparse
import collections
import os
import subprocess
import sys
import time

import numpy as np

from data import Names, Tree, rows
from lemmas import Table, clean, normal
from pieces import Pieces
from tree import best_tree

BATCH = 3000        # pieces
CALIBRATION = ('bg.silver.conllu', 'uk.parlamint.conllu', 'ru.train.conllu', 'bg.ner.train', 'uk.ner.bs.train', 'ru.ner.bs.train')
PER_FILE = 40       # sentences

Found = collections.namedtuple('Found', 'upos feats ner ner2 arcs rels')
Found.__doc__ = 'Of a sentence: indices by word, arc scores [words, words + 1], best relation for each head.'


def read_labels(folder):
    found = {}
    for kind in ('U', 'FE', 'RE', 'N', 'N2'):
        with open(os.path.join(folder, 'labels.%s.txt' % kind), encoding='utf8') as lines:
            found[kind] = [line.rstrip('\n').split('\t')[0] for line in lines]
    return found


def encode(pieces, sentences):
    """(ids, first) of each sentence, cut to the network's positions."""
    for words in sentences:
        ids, first = pieces.sentence(words)
        yield ids[:510], [min(f, 509) for f in first]


class Exported:
    """The exported file, run by Outputs.java."""

    def __init__(self, folder, jar, threads):
        self.pieces, self.labels = Pieces(os.path.join(folder, 'vocab.txt')), read_labels(folder)
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'Outputs.java')
        self.command = ['java', '-cp', jar, program, os.path.join(folder, 'network.onnx'), str(threads)]

    def run(self, sentences):
        lines = [' '.join(map(str, part)) for pair in encode(self.pieces, sentences) for part in pair]
        done = subprocess.run(self.command, input='\n'.join(lines).encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True)
        sys.stderr.write(done.stderr.decode().splitlines()[-1] + '\n')
        at = 0

        def take(kind, count):
            nonlocal at
            values = np.frombuffer(done.stdout, kind, count, at)
            at += values.nbytes
            return values
        for words in sentences:
            n = int(take('>i4', 1)[0])
            tags = [take('>i2', n) for _ in range(4)]
            arcs = take('>f4', n * (n + 1)).reshape(n, n + 1)
            yield Found(*tags, arcs, take('>i2', n * (n + 1)).reshape(n, n + 1))


class Checkpoint:
    """A checkpoint in torch."""

    def __init__(self, folder, vocabulary, int8_data):
        import export
        self.network, self.pieces, labels = export.load(folder, vocabulary)
        self.labels = labels.values
        if int8_data:
            from quantise import calibrate, quantised
            self.network = quantised(self.network, calibrate(self.network, list(calibration(int8_data)), self.pieces))

    def run(self, sentences):
        import torch
        from quantise import run_all
        from train import padded
        encoded, found = list(encode(self.pieces, sentences)), [None] * len(sentences)
        for indices in by_length(encoded):
            ids = padded([encoded[i][0] for i in indices], self.pieces.pad)
            first = padded([encoded[i][1] for i in indices], -1)
            with torch.no_grad():
                upos, feats, ner, ner2, arcs, rels = (x.numpy() for x in run_all(self.network, ids, first))
            for row, i in enumerate(indices):
                n = len(sentences[i])
                tags = [x[row, :n].argmax(-1) for x in (upos, feats, ner, ner2)]
                found[i] = Found(*tags, arcs[row, :n, :n + 1], rels[row, :n, :, :n + 1].argmax(1))
        return found


def calibration(folder):
    """Sentences of the training data, the same few of each file."""
    for name in CALIBRATION:
        found = [s for s in rows(os.path.join(folder, name)) if 5 < len(s) < 60]
        for s in found[::max(1, len(found) // PER_FILE)][:PER_FILE]:
            yield [f[1] if len(f) > 7 else f[0] for f in s]


def by_length(encoded):
    """Indices of sentences in batches of like length."""
    current = []
    for i in sorted(range(len(encoded)), key=lambda i: len(encoded[i][0])):
        if current and (len(current) + 1) * len(encoded[i][0]) > BATCH:
            yield current
            current = []
        current.append(i)
    if current:
        yield current


def spans(labels):
    """(start, end, type) of each name; an I- that follows no name of its type opens one."""
    found, start = set(), None
    for i, label in enumerate(list(labels) + ['O']):
        if start is not None and label != 'I-' + start[1]:
            found.add((start[0], i, start[1]))
            start = None
        if label[0] == 'B' or label[0] == 'I' and start is None:
            start = (i, label[2:])
    return found


def score_trees(model, path, limit, lemmas):
    trees = [Tree(s) for s in rows(path)][:limit]
    right, words, content = collections.Counter(), 0, 0
    labels = model.labels
    for gold, found in zip(trees, model.run([t.words for t in trees])):
        heads = best_tree(found.arcs)
        for j, head in enumerate(heads):
            upos, feats = labels['U'][found.upos[j]], labels['FE'][found.feats[j]]
            rel = labels['RE'][found.rels[j, head]] if head else 'root'
            attached = head == gold.heads[j] and rel.split(':')[0] == gold.rels[j].split(':')[0]
            words += 1
            content += gold.upos[j] != 'PUNCT'
            right['UPOS'] += upos == gold.upos[j]
            right['UFeats'] += feats == gold.feats[j]
            right['UAS'] += head == gold.heads[j]
            right['LAS'] += attached
            right['LAS without punctuation'] += attached and gold.upos[j] != 'PUNCT'
            if lemmas:
                right['Lemma'] += lemmas.lemma(upos, feats, gold.words[j]) == normal(clean(gold.lemmas[j]))
    return words, {k: 100 * n / (content if 'without' in k else words) for k, n in right.items()}


def f1(right, wrong, missed):
    return 200 * right / max(1, 2 * right + wrong + missed)


def score_names(model, path, limit):
    sentences = [Names(s) for s in rows(path)][:limit]
    second = 'nerel' in os.path.basename(path)
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for gold, found in zip(sentences, model.run([s.words for s in sentences])):
        indices, labels = (found.ner2, model.labels['N2']) if second else (found.ner, model.labels['N'])
        expected, got = spans(gold.labels), spans([labels[i] for i in indices])
        for span in expected | got:
            at = 0 if span in expected and span in got else 1 if span in got else 2
            for kind in [span[2], 'all'] + (['all but PRO'] if span[2] != 'PRO' else []):
                counts[kind][at] += 1
    return {k: (f1(*c), c[0] + c[2]) for k, c in sorted(counts.items())}


TREE_COLUMNS = ('UPOS', 'UFeats', 'UAS', 'LAS', 'LAS without punctuation')
NAME_COLUMNS = ('all', 'all but PRO', 'PER', 'LOC', 'ORG', 'PRO', 'EVT')


def table(first, columns, scores, digits):
    """Markdown, a line for each test."""
    lines = [[first, *columns], ['---'] * (len(columns) + 1)]
    lines += [[test] + ['%.*f' % (digits, of[c]) if c in of else '' for c in columns] for test, of in scores.items()]
    return ''.join('| %s |\n' % ' | '.join(line) for line in lines)


def write_card(path, trees, names):
    """Puts the tables between the marks `<!-- trees -->`, `<!-- names -->` and the next `<!-- end -->`."""
    with open(path, encoding='utf8') as f:
        text = f.read()
    for mark, made in (('trees', table('test', TREE_COLUMNS, trees, 2)), ('names', table('names, exact F1', NAME_COLUMNS, names, 1))):
        opening = '<!-- %s -->\n' % mark
        begin = text.index(opening) + len(opening)
        text = text[:begin] + made + text[text.index('<!-- end -->', begin):]
    with open(path, 'w', encoding='utf8') as f:
        f.write(text)


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('--model', help='folder of the exported file')
    options.add_argument('--onnxruntime', help='its jar')
    options.add_argument('--run', help='folder of a checkpoint')
    options.add_argument('--vocab', help='with --run')
    options.add_argument('--int8', action='store_true', help='with --run: with the arithmetic of the exported file')
    options.add_argument('--data', help='with --int8: prepared training files')
    options.add_argument('--lemmas', help='folder with a folder for each language that holds lemmas.tsv')
    options.add_argument('--card', help='MODEL_CARD.md')
    options.add_argument('--limit', type=int, help='only so many sentences of each test')
    options.add_argument('--threads', type=int, default=2)
    options.add_argument('tests', nargs='+')
    given = options.parse_args()
    if given.model:
        model = Exported(given.model, given.onnxruntime, given.threads)
    else:
        import torch
        torch.set_num_threads(given.threads)
        model = Checkpoint(given.run, given.vocab, given.data if given.int8 else None)
    began, trees, names = time.time(), {}, {}
    for path in given.tests:
        name = os.path.basename(path)
        if name.endswith('.conllu'):
            lemmas = Table.load(os.path.join(given.lemmas, name[:2], 'lemmas.tsv')) if given.lemmas else None
            words, trees[name] = score_trees(model, path, given.limit, lemmas)
            shown = '%d words: %s' % (words, ', '.join('%s %.2f' % x for x in trees[name].items()))
        else:
            found = score_names(model, path, given.limit)
            names[name] = {kind: score for kind, (score, _) in found.items()}
            shown = 'exact F1 (names): %s' % ', '.join('%s %.1f (%d)' % (kind, *x) for kind, x in found.items())
        print('%s: %s' % (name, shown), flush=True)
    if given.card:
        write_card(given.card, trees, names)
    print('%.0f s' % (time.time() - began))


if __name__ == '__main__':
    main()
