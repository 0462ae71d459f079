"""Words to word pieces, exactly as the Java annotator does it.

A word is cut into runs of letters, digits and underscores, and into single other characters; each run is matched
greedily from the left, longest piece first, pieces after the first of a run written with '##'. Case is kept.
"""
import re

PAD, UNK, CLS, SEP = '[PAD]', '[UNK]', '[CLS]', '[SEP]'
SPECIALS = (PAD, UNK, CLS, SEP)
MOST_PIECES = 24
PART = re.compile(r'\w+|[^\w\s]')


def cut(word, vocabulary):
    """The pieces of a word: at least one, at most MOST_PIECES; [UNK] stands for the rest of a run nothing matches."""
    found = []
    for part in PART.findall(word) or [word]:
        start = 0
        while start < len(part):
            end = len(part)
            while end > start:
                piece = part[start:end] if start == 0 else '##' + part[start:end]
                if piece in vocabulary:
                    break
                end -= 1
            if end == start:
                found.append(UNK)
                break
            found.append(piece)
            start = end
    return found[:MOST_PIECES] or [UNK]


class Pieces:
    """A vocabulary file (a piece a line, its id the line number from 0) with an encoder of sentences."""

    def __init__(self, path):
        with open(path, encoding='utf8') as lines:
            self.pieces = [line.rstrip('\n') for line in lines]
        self.ids = {piece: i for i, piece in enumerate(self.pieces)}
        self.pad = self.ids[PAD]
        self.known = {}

    def word(self, word):
        """The piece ids of one word."""
        ids = self.known.get(word)
        if ids is None:
            ids = self.known[word] = [self.ids[piece] for piece in cut(word, self.ids)]
        return ids

    def sentence(self, words):
        """([CLS] pieces [SEP] as ids, index of each word's first piece)."""
        ids, first = [self.ids[CLS]], []
        for word in words:
            first.append(len(ids))
            ids += self.word(word)
        ids.append(self.ids[SEP])
        return ids, first
