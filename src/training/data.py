"""Training and test sentences: reading, label inventories, augmentation and batches."""
import collections
import random

IGNORED = -1
LONGEST = 230          # pieces; longer sentences are rare and slow
HEADLINE = 30          # words; capitals cut into many more pieces, and only headlines are written in them
QUOTES = (('«', '»'), ('„', '“'), ('“', '”'), ('"', '"'))
QUOTE_SIGNS = set('«»„“”"')
APOSTROPHES = "'’ʼ"


def rows(path):
    """Sentences of a file of tab-separated rows with blank lines between them; comments and ranges are left out."""
    sentence = []
    with open(path, encoding='utf8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line and not line.startswith('# '):
                fields = line.split('\t')
                if len(fields) < 8 or fields[0].isdigit():
                    sentence.append(fields)
            elif not line and sentence:
                yield sentence
                sentence = []
    if sentence:
        yield sentence


class Tree:
    """A sentence with parts of speech, features and a dependency tree."""

    def __init__(self, fields):
        self.words = [f[1] for f in fields]
        self.lemmas = [f[2] for f in fields]
        self.upos = [f[3] for f in fields]
        self.feats = [f[5] for f in fields]
        self.heads = [int(f[6]) for f in fields]
        self.rels = [f[7] for f in fields]


class Names:
    """A sentence with names in IOB notation; the label None is not learned from."""

    def __init__(self, fields, ignore=()):
        self.words = [f[0] for f in fields]
        self.labels = [None if f[1][2:] in ignore else f[1] for f in fields]


def trees(paths):
    return [Tree(s) for path in paths for s in rows(path)]


def names(paths, ignore=(), empty_share=1.0, seed=1):
    """Sentences with names, and for each four of them at most empty_share * 4 sentences without."""
    found = [Names(s, ignore) for path in paths for s in rows(path)]
    full = [s for s in found if any(label != 'O' for label in s.labels)]
    empty = [s for s in found if all(label == 'O' for label in s.labels)]
    random.Random(seed).shuffle(empty)
    return full + empty[:int(len(full) * empty_share)]


def inventory(values, least=1, most=None):
    """Labels by falling frequency, ties by name."""
    counts = collections.Counter(v for v in values if v is not None)
    ordered = sorted((v for v, n in counts.items() if n >= least), key=lambda v: (-counts[v], v))
    return ordered[:most]


def restyle(words, chance):
    """Another style of quotation marks and apostrophes, sometimes capitals only, as headlines have it."""
    if chance.random() < 0.5 and any(w in QUOTE_SIGNS for w in words):
        opening, closing = chance.choice(QUOTES)
        inside, styled = False, []
        for w in words:
            if w in QUOTE_SIGNS:
                styled.append(closing if inside else opening)
                inside = not inside
            else:
                styled.append(w)
        words = styled
    if chance.random() < 0.3:
        sign = chance.choice(APOSTROPHES)
        words = [sign.join(w.split(old)) if len(w) > 2 else w for w in words for old in [apostrophe_in(w)]]
    if chance.random() < 0.06 and len(words) <= HEADLINE:
        words = [w.upper() for w in words]
    return words


def apostrophe_in(word):
    return next((a for a in APOSTROPHES if a in word), "'")


def without_stop(tree, chance):
    """How many words to keep: sometimes all but a final punctuation mark that heads nothing, as in headlines."""
    n = len(tree.words)
    if n > 3 and chance.random() < 0.08 and tree.upos[-1] == 'PUNCT' and n not in tree.heads and tree.heads[-1]:
        return n - 1
    return n


class Batches:
    """Endless batches of sentences of like length, reshuffled each round."""

    def __init__(self, sentences, pieces, most, chance):
        self.chance, self.most = chance, most
        self.items = [(len(pieces.sentence(s.words)[0]), s) for s in sentences]
        self.items = [x for x in self.items if x[0] <= LONGEST]
        self.queue, self.rounds = [], 0.0
        self.total = sum(n for n, _ in self.items)

    def take(self):
        if not self.queue:
            self.queue = self.shuffled()
        batch = self.queue.pop()
        self.rounds += sum(n for n, _ in batch) / self.total
        return [s for _, s in batch]

    def shuffled(self):
        ordered = sorted(self.items, key=lambda x: x[0] + 5 * self.chance.random())
        made, current = [], []
        for item in ordered:
            if current and (len(current) + 1) * item[0] > self.most:
                made.append(current)
                current = []
            current.append(item)
        made.append(current)
        self.chance.shuffle(made)
        return made
