"""Cut multilingual BERT's vocabulary to what Bulgarian, Ukrainian and Russian news needs.

Kept, in this order until the size is reached: the specials; every piece written in the three alphabets; single
characters of Latin, Greek and Cyrillic script, digits, punctuation, signs of currency and the like, so that no such
character becomes [UNK]; pieces seen in the given texts, most frequent first; the rest of the ASCII pieces in the
order of the original, which is roughly by frequency.

    vocabulary.py VOCAB OUT --size 38000 TEXT…    (TEXT: CoNLL-U, token columns or plain text)
"""
import argparse
import collections
import re
import unicodedata

from pieces import SPECIALS, PART, cut

LETTERS = set('абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ')


def bare(piece):
    return piece[2:] if piece.startswith('##') and len(piece) > 2 else piece


def always(piece):
    """Whether a piece stays whatever the counts say."""
    text = bare(piece)
    if all(c in LETTERS for c in text.lower()):
        return True
    if len(text) != 1:
        return False
    return ord(text) < 0x530 or ord(text) < 0x2bff and unicodedata.category(text)[0] in 'PSN'


def tokens(path):
    """The words of a file: column 2 of CoNLL-U, column 1 of other tab-separated files, or every word of plain text."""
    with open(path, encoding='utf8', errors='replace') as lines:
        for line in lines:
            fields = line.rstrip('\n').split('\t')
            if len(fields) >= 8 and re.fullmatch(r'[\d.-]+', fields[0]):
                yield fields[1]
            elif len(fields) > 1:
                yield fields[0]
            else:
                yield from PART.findall(line)


def choose(original, paths, size):
    """Pieces to keep, in the original's order."""
    known = set(original)
    words = collections.Counter(token for path in paths for token in tokens(path))
    counts = collections.Counter()
    for word, n in words.items():
        for piece in cut(word, known):
            counts[piece] += n
    rank = {piece: i for i, piece in enumerate(original)}
    kept = [p for p in original if p in SPECIALS or always(p)]
    have = set(kept)
    seen = [p for p in sorted(counts, key=lambda p: (-counts[p], rank[p])) if p not in have]
    rest = [p for p in original if p not in have and p not in counts and bare(p).isascii() and p[0] != '[']
    kept += (seen + rest)[:max(0, size - len(kept))]
    covered = sum(n for p, n in counts.items() if p in set(kept))
    print('%d pieces: %d by script, %d seen in the texts; %.3f%% of the running pieces are kept'
          % (len(kept), len(have), len(seen), 100 * covered / max(1, sum(counts.values()))))
    return sorted(kept, key=rank.get)


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('vocab')
    options.add_argument('out')
    options.add_argument('texts', nargs='+')
    options.add_argument('--size', type=int, default=38000)
    given = options.parse_args()
    with open(given.vocab, encoding='utf8') as lines:
        original = [line.rstrip('\n') for line in lines]
    with open(given.out, 'w', encoding='utf8') as out:
        out.writelines(piece + '\n' for piece in choose(original, given.texts, given.size))


if __name__ == '__main__':
    main()
