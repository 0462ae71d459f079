"""Learn a language's lemma table: which ending to change, by part of speech and suffix.

Evidence: the free treebanks (weight 3), the automatic lemmas of SlavicNER's older topics for open word classes
(weight 1), SlavicNER's base forms of names (weight 2), lists of country names (weight 1). A suffix gets a row only
where its best rule differs from that of the next shorter suffix, a whole form only where it differs from its suffixes.

    lemmas.py learn LANGUAGE --data PREPARED --names DIR --countries FILE --out lemmas.tsv
    lemmas.py test TABLE FILE.conllu…     accuracy given the file's own parts of speech
"""
import argparse
import collections
import csv
import glob
import os
import re

from data import rows

TREES = {'bg': ['bg.silver.conllu'], 'uk': ['uk.parlamint.conllu'], 'ru': ['ru.train.conllu']}
# A form goes before the dictionary when a treebank has it this often with one lemma in this share of cases: few sightings do in
# classes of few words, whose lemmas are a matter of the treebank's convention.
CONVENTION = {True: (8, 0.95), False: (2, 0.75)}      # by whether the class is open
OPEN_CLASSES = {'NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'}
UNSEEN_TOPIC = 'nord_stream'        # the development test of names: no evidence is taken from it
LONGEST_SUFFIX = 7
FEWEST_OF_A_CLASS = 200           # running words; a rarer class is looked up by its part of speech
APOSTROPHES = re.compile('[’ʼ`‘]')
PLAIN = re.compile(r'([\d.,]+-)?[^\d]+')
REFLEXIVE = re.compile(r'-\(?(се|си)\)?$')      # BTB writes it behind the lemma of a reflexive verb
HEADER = """# Lemmas by suffix. Made by src/training/lemmas.py from {sources}.
# Rows: class, pattern, characters to take off the end, text to put there, weight of the evidence.
# Class: the part of speech; where the word has features, NOUN and PROPN with :Gender:Number, VERB with :Aspect, PRON with
# :Poss (UD values, a missing one empty: NOUN::Plur). If the full class has no row at all, the part of speech alone is used.
# Patterns: "!form" a whole form whose lemma is a convention of the treebank, to be taken before a dictionary's (with its weight
# in running words); "=form" a whole form; "-suffix" a suffix ("-" alone: any form); "^prefix" (class: part of speech) goes first.
# Look up in lower case, with ' for every apostrophe and no stress mark (U+0301): drop a prefix that has a row; take the whole form's row, else the
# longest suffix's whose form is longer than what is taken off, else keep the form.
# A form without a letter, or with a digit elsewhere than before a hyphen (28-го), is its own lemma.
"""
SOURCES = {
    'bg': 'PARSEME Bulgarian (CC BY 4.0), SlavicNER (paper CC BY-SA 4.0), country names (CC BY-SA 4.0)',
    'uk': 'UD Ukrainian ParlaMint (CC BY-SA 4.0), SlavicNER (paper CC BY-SA 4.0), country names (CC BY-SA 4.0)',
    'ru': 'UD Russian GSD, PUD and Taiga (CC BY-SA), SlavicNER (paper CC BY-SA 4.0), country names (CC BY-SA 4.0)'}


def normal(text):
    return APOSTROPHES.sub("'", text.lower().replace('\u0301', ''))


def clean(lemma):
    return REFLEXIVE.sub('', lemma)


def plain(form):
    """Whether a form is inflected by a rule at all: it has letters, and digits only before a hyphen (28-го)."""
    return bool(PLAIN.fullmatch(form)) and any(c.isalpha() for c in form)


def one_script(form):
    """Whether no Latin look-alike hides among Cyrillic letters."""
    return not (re.search('[a-z]', form) and re.search('[а-яєіїґё]', form))


def rule(form, lemma):
    """(characters to take off the end, text to put there)"""
    shared = len(os.path.commonprefix([form, lemma]))
    return len(form) - shared, lemma[shared:]


def apply(change, form):
    return form[:len(form) - change[0]] + change[1]


CLASS_FEATURES = {'NOUN': ('Gender', 'Number'), 'PROPN': ('Gender', 'Number'), 'VERB': ('Aspect',),
                  'PRON': ('Poss',)}


def word_class(upos, feats):
    """The class under which a word is looked up; feats as in CoNLL-U."""
    if upos not in CLASS_FEATURES or feats == '_':
        return upos
    values = dict(f.split('=', 1) for f in feats.split('|'))
    return ':'.join([upos] + [values.get(name, '') for name in CLASS_FEATURES[upos]])


class Table:
    """A lemma table as the annotator uses it."""

    def __init__(self):
        self.conventions, self.forms, self.suffixes, self.prefixes, self.classes = {}, {}, {}, {}, set()

    def stem(self, upos, form):
        for prefix in self.prefixes.get(upos, ()):
            if form.startswith(prefix) and len(form) > len(prefix) + 1:
                return form[len(prefix):]
        return form

    def suffix_rule(self, upos, form, longest=LONGEST_SUFFIX):
        for k in range(min(longest, len(form)), -1, -1):
            found = self.suffixes.get((upos, form[len(form) - k:]))
            if found and len(form) > found[0]:
                return found
        return 0, ''

    def lemma(self, upos, feats, form):
        form, kind = normal(form), word_class(upos, feats)
        convention = self.conventions.get((kind, form)) or self.conventions.get((upos, form))
        if convention:
            return apply(convention, form)
        if not plain(form):
            return form
        form = self.stem(upos, form)
        if kind not in self.classes:
            kind = upos
        return apply(self.forms.get((kind, form)) or self.suffix_rule(kind, form), form)

    @staticmethod
    def load(path):
        table = Table()
        with open(path, encoding='utf8') as lines:
            for line in lines:
                if line.startswith('#'):
                    continue
                upos, pattern, strip, append, _ = line.rstrip('\n').split('\t')
                kind, text = pattern[0], pattern[1:]
                if kind == '^':
                    table.prefixes.setdefault(upos, []).append(text)
                elif kind == '!':
                    table.conventions[upos, text] = (int(strip), append)
                else:
                    table.classes.add(upos)
                    (table.forms if kind == '=' else table.suffixes)[upos, text] = (int(strip), append)
        return table


def treebank(paths):
    for path in paths:
        for sentence in rows(path):
            for t in sentence:
                yield t[1], clean(t[2]), word_class(t[3], t[5]), 3


GENDERS = {'m': 'Masc', 'f': 'Fem', 'n': 'Neut'}
ASPECTS = {'bg': {'p': 'Perf', 'i': 'Imp'}, 'uk': {'e': 'Perf', 'p': 'Imp'}}


def tagged_class(language, upos, tag):
    """The class that a MULTEXT-East tag tells; the part of speech alone where it tells none."""
    if upos in ('NOUN', 'PROPN') and len(tag) > 3 and tag[3] in 'spt':
        number = 'Sing' if tag[3] == 's' else 'Plur'
        if number == 'Plur' and language != 'bg':
            return upos + '::Plur'
        if tag[2] in GENDERS:
            return ':'.join((upos, GENDERS[tag[2]], number))
    if upos == 'VERB' and len(tag) > 2 and tag[2] in ASPECTS.get(language, {}):
        return 'VERB:' + ASPECTS[language][tag[2]]
    return upos


def older_topics(folder, language):
    for path in sorted(glob.glob(os.path.join(folder, 'bsnlp-iob', '*', language, '*.csv'))):
        if UNSEEN_TOPIC in path:
            continue
        with open(path, encoding='utf8', newline='') as lines:
            for row in csv.DictReader(lines):
                lemma, upos = (row.get('calcLemma') or '').strip(), row.get('xpos')
                if lemma and upos in OPEN_CLASSES and row['text'].replace('-', '').isalpha():
                    yield row['text'], clean(lemma), tagged_class(language, upos, row.get('upos') or ''), 1


def name_bases(folder, language):
    """People's names word by word, and other names of one word."""
    for path in sorted(glob.glob(os.path.join(folder, 'slavicner', 'ner', '*', language, '*.tsv'))):
        if UNSEEN_TOPIC in path:
            continue
        with open(path, encoding='utf8') as lines:
            for line in lines:
                fields = line.rstrip('\n').split('\t')
                if len(fields) < 5:
                    continue
                words, lemmas = fields[2].split(), fields[3].split()
                if len(words) == len(lemmas) and (fields[4] == 'PER' or len(words) == 1 and fields[4] in ('LOC', 'ORG')):
                    for word, lemma in zip(words, lemmas):
                        if word[0].isupper() and lemma[:1].isupper() and word.replace('-', '').isalpha():
                            yield word, lemma, 'PROPN', 2


# Ukrainian ordinals in digits, which its free treebank hardly has.
ORDINAL_ENDINGS = {'uk': ['й', 'го', 'му', 'м', 'а', 'ї', 'у', 'ю', 'е', 'і', 'х', 'ми']}


def ordinals(language):
    for ending in ORDINAL_ENDINGS.get(language, ()):
        yield '1-' + ending, '1-й', 'ADJ', 3


def countries(path):
    with open(path, encoding='utf8', newline='') as lines:
        for row in csv.DictReader(lines):
            if row['name'].replace('-', '').isalpha():
                yield row['name'], row['name'], 'PROPN', 1


def find_prefixes(counts):
    """Prefixes with a hyphen that the lemma mostly loses (най-, по-), by part of speech."""
    seen, lost = collections.Counter(), collections.Counter()
    for (form, lemma, upos), n in counts.items():
        head, hyphen, rest = form.partition('-')
        if hyphen and len(head) <= 3 and len(rest) > 2:
            seen[upos, head + '-'] += n
            if not lemma.startswith(head + '-') and lemma[:1] == rest[:1]:
                lost[upos, head + '-'] += n
    found = {}
    for (upos, prefix), n in lost.items():
        if n >= 15 and n > 0.8 * seen[upos, prefix]:
            found.setdefault(upos, []).append(prefix)
    return found


def best(counter):
    """The rule with most weight; on a tie the shorter change."""
    return min(counter, key=lambda r: (-counter[r], r[0] + len(r[1]), r))


def learn(evidence, cap, least, share):
    """A table and the weight behind each of its rows.

    A full class learns from its own words, those of names also from words whose class is not known, at a share of their
    weight; the part of speech alone learns from all.
    """
    counts, classes = collections.Counter(), collections.defaultdict(collections.Counter)
    for form, lemma, kind, weight in evidence:
        form, lemma = normal(form), normal(lemma)
        if plain(form) and lemma and one_script(form + lemma):
            counts[form, lemma, kind] += weight
            classes[kind.split(':')[0]][kind] += 1
    table, weights = Table(), {}
    table.prefixes = find_prefixes(counts)
    whole = collections.defaultdict(collections.Counter)
    for (form, lemma, kind), n in sorted(counts.items()):
        upos = kind.split(':')[0]
        stem = table.stem(upos, form)
        if stem != form and lemma.startswith(form[:len(form) - len(stem)]):
            lemma = lemma[len(form) - len(stem):]
        change = rule(stem, lemma)
        whole[upos, stem][change] += n
        if kind != upos:
            whole[kind, stem][change] += n
        elif upos == 'PROPN':
            for other, seen in classes[upos].items():
                if other != upos and seen >= FEWEST_OF_A_CLASS:
                    whole[other, stem][change] += n * share
    whole = {k: v for k, v in whole.items() if ':' not in k[0] or classes[k[0].split(':')[0]][k[0]] >= FEWEST_OF_A_CLASS}
    table.classes = {kind for kind, _ in whole}
    learn_suffixes(table, weights, whole, cap, least)
    for key in sorted(whole):
        change = best(whole[key])
        if change != table.suffix_rule(*key) and sum(whole[key].values()) >= 1:
            table.forms[key] = change
            weights['=', key] = whole[key][change]
    return table, weights


def learn_conventions(table, weights, sightings):
    """Whole forms that the treebanks have often, always with the same lemma."""
    seen = collections.defaultdict(collections.Counter)
    for form, lemma, kind, _ in sightings:
        for name in {kind, kind.split(':')[0]}:
            seen[name, normal(form)][normal(lemma)] += 1
    for key in sorted(seen):
        (kind, form), lemmas = key, seen[key]
        lemma, n = min(lemmas.items(), key=lambda found: (-found[1], found[0]))
        upos = kind.split(':')[0]
        least, share = CONVENTION[upos in OPEN_CLASSES]
        redundant = kind != upos and table.conventions.get((upos, form)) == rule(form, lemma)
        if (plain(form) or lemma != form) and one_script(form + lemma) and n >= least and n >= share * sum(lemmas.values()) and not redundant:
            table.conventions[key] = rule(form, lemma)
            weights['!', key] = n


def learn_suffixes(table, weights, whole, cap, least):
    ends, kinds = collections.defaultdict(collections.Counter), collections.Counter()
    for (kind, form), changes in whole.items():
        for change, n in changes.items():
            if len(form) - change[0] < (2 if kind.split(':')[0] in OPEN_CLASSES else 1):
                continue        # suppletion says nothing about other words
            for k in range(change[0], min(LONGEST_SUFFIX, len(form)) + 1):
                ends[kind, form[len(form) - k:]][change] += min(n, cap)
                kinds[kind, form[len(form) - k:]] += 1
    for key in sorted(ends, key=lambda k: (len(k[1]), k)):
        kind, suffix = key
        change = best(ends[key])
        if suffix and (kinds[key] < least or change == table.suffix_rule(kind, suffix, len(suffix) - 1)):
            continue
        table.suffixes[key] = change
        weights['-', key] = ends[key][change]


def write(table, weights, language, path):
    lines = ['%s\t^%s\t0\t\t0\n' % (u, p) for u, prefixes in table.prefixes.items() for p in prefixes]
    for kind, entries in (('!', table.conventions), ('=', table.forms), ('-', table.suffixes)):
        lines += ['%s\t%s%s\t%d\t%s\t%g\n' % (u, kind, text, change[0], change[1], weights[kind, (u, text)])
                  for (u, text), change in entries.items()]
    with open(path, 'w', encoding='utf8') as out:
        out.write(HEADER.format(sources=SOURCES[language]))
        out.writelines(sorted(lines))


def accuracy(table, path, errors=None):
    right = total = 0
    for sentence in rows(path):
        for t in sentence:
            expected, found = normal(clean(t[2])), table.lemma(t[3], t[5], t[1])
            total += 1
            right += expected == found
            if errors is not None and expected != found:
                errors[t[3], t[1], expected, found] += 1
    return 100 * right / total, total


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    commands = options.add_subparsers(dest='command', required=True)
    learning = commands.add_parser('learn')
    learning.add_argument('language', choices=sorted(TREES))
    learning.add_argument('--data', required=True)
    learning.add_argument('--names', required=True, help='folder of bsnlp-iob and slavicner')
    learning.add_argument('--countries', required=True)
    learning.add_argument('--out', required=True)
    learning.add_argument('--cap', type=int, default=3, help='most that one form adds to its suffixes')
    learning.add_argument('--least', type=int, default=1, help='fewest forms behind a suffix')
    learning.add_argument('--share', type=float, default=0.2, help='weight in a full class of a word whose class is not known')
    learning.add_argument('--by-features', action='store_true', help='full classes too: better by a point where the features '
                          'are right, worse by a point where they are found by a network that knows them poorly')
    testing = commands.add_parser('test')
    testing.add_argument('table')
    testing.add_argument('files', nargs='+')
    testing.add_argument('--errors', type=int, default=0)
    given = options.parse_args()
    if given.command == 'test':
        table = Table.load(given.table)
        for path in given.files:
            errors = collections.Counter()
            print('%s %.2f of %d' % ((os.path.basename(path),) + accuracy(table, path, errors)))
            for error, n in errors.most_common(given.errors):
                print('   ', n, *error)
        return
    evidence = list(treebank(os.path.join(given.data, f) for f in TREES[given.language]))
    sightings = list(evidence)
    evidence += older_topics(given.names, given.language)
    evidence += name_bases(given.names, given.language)
    evidence += countries(given.countries)
    evidence += ordinals(given.language)
    if not given.by_features:
        evidence = [(form, lemma, kind.split(':')[0], weight) for form, lemma, kind, weight in evidence]
    table, weights = learn(evidence, given.cap, given.least, given.share)
    learn_conventions(table, weights, sightings)
    write(table, weights, given.language, given.out)
    print('%s: %d conventions, %d forms, %d suffixes, %d bytes' % (given.out, len(table.conventions), len(table.forms), len(table.suffixes), os.path.getsize(given.out)))


if __name__ == '__main__':
    main()
