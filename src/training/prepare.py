"""Turn the public corpora into the files that training and tests read.

    prepare.py DATA OUT

DATA holds ud/ (UD_Bulgarian-BTB, PARSEME-BG, UD_Ukrainian-IU, UD_Ukrainian-ParlaMint, UD_Russian-GSD, UD_Russian-PUD,
UD_Russian-Taiga) and names-ner/ (bsnlp-iob, slavicner, nerel). Only sets that a freely usable model may learn from become
training files; the non-commercial BTB and IU become tests alone. Trees that are no trees are left out.
"""
import argparse
import csv
import glob
import html
import os
import random
import re

from lemmas import clean

LONGEST = 110                    # words of a tree
SUBTYPES = {'nsubj:pass', 'csubj:pass', 'aux:pass', 'obl:agent', 'flat:name'}
RENAMED = {'acl:irrel': 'acl', 'conj:parataxis': 'parataxis'}
TEST_TOPIC = 'nord_stream'
ALIGNED_TOPIC = 'covid-19'       # has no tokenised files: its stand-off annotations are laid on the raw text
ALIGNED_SHARE = 0.95             # of a document's annotations must lie where they say
TYPES = {'EV': 'EVT', 'PER': 'PER', 'LOC': 'LOC', 'ORG': 'ORG', 'EVT': 'EVT', 'PRO': 'PRO'}
NEREL_TYPES = {
    'PERSON': 'PER', 'ORGANIZATION': 'ORG', 'COUNTRY': 'LOC', 'CITY': 'LOC', 'LOCATION': 'LOC', 'STATE_OR_PROVINCE': 'LOC',
    'DISTRICT': 'LOC', 'FACILITY': 'FAC', 'EVENT': 'EVT', 'PRODUCT': 'PRO', 'DATE': 'DATE', 'TIME': 'DATE', 'PROFESSION': 'JOB',
    'NATIONALITY': 'NAT', 'WORK_OF_ART': 'PRO', 'MONEY': 'MON'}
TOKEN = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:[-'’ʼ]\w+)*|[^\w\s]")
ABBREVIATIONS = set('г гр ул им т д е проф акад ген св млн млрд хил тыс руб долл р м вул ім грн стр ст п с'.split())


# Trees

def conllu(path):
    """(metadata, rows of words) of each sentence; .cupt is read alike."""
    found, rows, about = [], [], {}
    with open(path, encoding='utf8') as lines:
        for line in list(lines) + ['\n']:
            line = line.rstrip('\n')
            if line.startswith('#'):
                match = re.match(r'# (\w+) = (.*)', line)
                if match:
                    about[match[1]] = match[2]
            elif line:
                fields = line.split('\t')
                if fields[0].isdigit():
                    rows.append(fields[:10])
            elif rows:
                found.append((about, rows))
                rows, about = [], {}
    return found


def text_key(sentence):
    return ' '.join(fields[1] for fields in sentence[1])


def is_tree(rows):
    """Whether there is one root and every word leads to it."""
    heads = [0] + [int(f[6]) if f[6].isdigit() else -1 for f in rows]
    if sum(h == 0 for h in heads[1:]) != 1 or any(not 0 <= h < len(heads) for h in heads):
        return False
    for start in range(1, len(heads)):
        at, steps = start, 0
        while at and steps <= len(heads):
            at, steps = heads[at], steps + 1
        if at:
            return False
    return True


def write_trees(path, sentences):
    """Write sentences with the relations of one common inventory."""
    kept = [rows for _, rows in sentences if 1 < len(rows) < LONGEST and is_tree(rows)]
    with open(path, 'w', encoding='utf8') as out:
        for rows in kept:
            for f in rows:
                relation = RENAMED.get(f[7], f[7] if f[7] in SUBTYPES else f[7].split(':')[0])
                out.write('\t'.join(f[:7] + [relation, '_', '_']) + '\n')
            out.write('\n')
    print('%s: %d trees' % (os.path.basename(path), len(kept)))


def bulgarian(ud, out):
    test = conllu(ud + 'UD_Bulgarian-BTB/bg_btb-ud-test.conllu')
    held = {text_key(s) for s in test}
    silver = conllu(ud + 'PARSEME-BG/dev.cupt') + conllu(ud + 'PARSEME-BG/test.cupt')
    for _, rows in silver:
        for f in rows:
            f[1], f[2] = html.unescape(f[1]), html.unescape(f[2])
            if f[1] == '"':
                f[3] = 'PUNCT'
    for _, rows in silver + test:
        for f in rows:
            f[2] = clean(f[2])
    write_trees(out + 'bg.silver.conllu', [s for s in silver if text_key(s) not in held])
    write_trees(out + 'bg.test.conllu', test)


def ukrainian(ud, out):
    write_trees(out + 'uk.parlamint.conllu', conllu(ud + 'UD_Ukrainian-ParlaMint/uk_parlamint-ud-dev.conllu')
                + conllu(ud + 'UD_Ukrainian-ParlaMint/uk_parlamint-ud-test.conllu'))
    write_trees(out + 'uk.test.conllu', conllu(ud + 'UD_Ukrainian-IU/uk_iu-ud-test.conllu'))


def russian(ud, out):
    test = conllu(ud + 'UD_Russian-GSD/ru_gsd-ud-test.conllu')
    parallel = conllu(ud + 'UD_Russian-PUD/ru_pud-ud-test.conllu')
    news = [s for s in parallel if s[0].get('sent_id', '').startswith('n')]
    rest = [s for s in parallel if not s[0].get('sent_id', '').startswith('n')]
    random.Random(1).shuffle(news)
    test2, train = news[:len(news) // 2], []
    taiga = ud + 'UD_Russian-Taiga/'
    seen = {text_key(s) for s in test + test2}
    for sentence in (conllu(ud + 'UD_Russian-GSD/ru_gsd-ud-dev.conllu') + news[len(news) // 2:] + rest
                     + conllu(taiga + 'ru_taiga-ud-dev.conllu') + conllu(taiga + 'ru_taiga-ud-test.conllu')
                     + conllu(taiga + 'hist_train.conllu')):
        if sentence[0].get('genre') != 'poetry' and text_key(sentence) not in seen:
            seen.add(text_key(sentence))
            train.append(sentence)
    write_trees(out + 'ru.train.conllu', train)
    write_trees(out + 'ru.test.conllu', test)
    write_trees(out + 'ru.test2.conllu', test2)


# Names

def labelled(text, spans):
    """(word, start, end, IOB label) of a text with (start, end, type) spans; of overlapping ones the longest counts."""
    tokens = [(m.group(), m.start(), m.end()) for m in TOKEN.finditer(text)]
    labels = ['O'] * len(tokens)
    for start, end, kind in sorted(spans, key=lambda s: s[0] - s[1]):
        inside = [i for i, (_, a, b) in enumerate(tokens) if a < end and b > start]
        if inside and all(labels[i] == 'O' for i in inside):
            for i in inside:
                labels[i] = ('B-' if i == inside[0] else 'I-') + kind
    return [t + (label,) for t, label in zip(tokens, labels)]


def sentences_of(text, tokens, longest=80):
    """Sentences of (word, label) pairs, never cut inside a name."""
    found, current = [], []
    for i, (word, start, end, label) in enumerate(tokens):
        if current and '\n' in text[tokens[i - 1][2]:start]:
            found.append(current)
            current = []
        current.append((word, label))
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        before = tokens[i - 1][0] if i else ''
        abbreviation = word == '.' and (before.lower() in ABBREVIATIONS or len(before) == 1 and before.isupper())
        stop = (word in '.!?…' and following and not abbreviation
                and (following[0][0].isupper() or following[0][0] in '"«„“–—-'))
        if (stop or len(current) >= longest) and not (following and following[3][0] == 'I'):
            found.append(current)
            current = []
    return [s for s in found + [current] if len(s) > 1]


def write_names(path, sentences):
    with open(path, 'w', encoding='utf8') as out:
        for sentence in sentences:
            out.writelines('%s\t%s\n' % pair for pair in sentence)
            out.write('\n')
    print('%s: %d sentences, %d names' % (os.path.basename(path), len(sentences),
                                          sum(label[0] == 'B' for s in sentences for _, label in s)))


def tokenised(path):
    """Sentences of one bsnlp-iob file."""
    found = {}
    with open(path, encoding='utf8') as lines:
        for row in csv.DictReader(lines):
            label = row['ner'] or 'O'
            if label != 'O':
                place, kind = label.split('-', 1)
                label = place + '-' + TYPES.get(kind, kind)
            found.setdefault(row['sentenceId'], []).append((row['text'], label))
    return [s for s in found.values() if 1 < len(s) < 120]


def aligned(annotations, raw):
    """Sentences of a raw text with stand-off annotations; none if the offsets do not fit any way to read the text."""
    with open(raw, encoding='utf8', newline='') as f:
        text = f.read().lstrip('\ufeff')
    with open(annotations, encoding='utf8') as lines:
        rows = [line.rstrip('\n').split('\t') for line in lines if line.strip()]
    body = text.split('\n', 4)[4] if text.count('\n') >= 4 else ''      # behind number, language, date and address
    ways = [t for whole in (body, text) for t in (whole, whole.replace('\r\n', '\n'), whole.replace('\r\n', '\n').strip())]
    fits = [(sum(t[int(r[0]):int(r[1])] == r[2] for r in rows), t) for t in ways]
    right, best = max(fits, key=lambda f: f[0])
    if not rows or right < ALIGNED_SHARE * len(rows):
        return []
    return sentences_of(best, labelled(best, [(int(r[0]), int(r[1]), TYPES.get(r[4], 'MISC')) for r in rows]))


def slavicner(ner, language):
    """(training sentences, test sentences): the test is one topic."""
    train, test = [], []
    topics = {os.path.basename(os.path.dirname(d)) for d in glob.glob(ner + 'bsnlp-iob/*/' + language)} | {ALIGNED_TOPIC}
    for topic in sorted(topics):
        if topic == ALIGNED_TOPIC:
            for path in sorted(glob.glob(ner + 'slavicner/ner/%s/%s/*.tsv' % (topic, language))):
                raw = ner + 'slavicner/raw/%s/%s/%s.txt' % (topic, language, os.path.basename(path)[:-4])
                if os.path.exists(raw):
                    train += aligned(path, raw)
        else:
            for path in sorted(glob.glob(ner + 'bsnlp-iob/%s/%s/*.csv' % (topic, language))):
                (test if topic == TEST_TOPIC else train).extend(tokenised(path))
    return train, test


def nerel(ner, part):
    found = []
    for path in sorted(glob.glob(ner + 'nerel/**/%s/*.txt' % part, recursive=True)):
        with open(path, encoding='utf8', newline='') as f:
            text = f.read()
        spans = []
        with open(path[:-4] + '.ann', encoding='utf8') as lines:
            for line in lines:
                fields = line.split('\t')
                if line[0] == 'T' and ';' not in fields[1]:
                    kind, start, end = fields[1].split(' ')
                    if kind in NEREL_TYPES:
                        spans.append((int(start), int(end), NEREL_TYPES[kind]))
        found += sentences_of(text, labelled(text, spans))
    return found


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('data')
    options.add_argument('out')
    given = options.parse_args()
    os.makedirs(given.out, exist_ok=True)
    ud, ner, out = (os.path.join(p, '') for p in (given.data + '/ud', given.data + '/names-ner', given.out))
    bulgarian(ud, out)
    ukrainian(ud, out)
    russian(ud, out)
    for language, name in (('bg', 'bg.ner'), ('uk', 'uk.ner.bs'), ('ru', 'ru.ner.bs')):
        train, test = slavicner(ner, language)
        write_names(out + name + '.train', train)
        write_names(out + name + '.test', test)
    write_names(out + 'ru.ner.nerel.train', nerel(ner, 'train'))
    write_names(out + 'ru.ner.nerel.test', nerel(ner, 'dev'))


if __name__ == '__main__':
    main()
