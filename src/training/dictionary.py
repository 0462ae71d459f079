"""Make the Bulgarian dictionary of forms from bgoffice, the data of the Bulgarian spelling checkers.

It holds the types of Krastev's "Morphology of Bulgarian in 187 tables" (1984): each says how its words are inflected.

    apt-get source --download-only bgoffice && tar xzf bgoffice_*.orig.tar.gz
    dictionary.py bgoffice-4.1/data --out src/main/resources/lang/bg

writes paradigms.tsv (endings by type) and dictionary.tsv (words by type).
"""
import argparse
import glob
import os
import re

# Words that change by a rule. Pronouns and conjunctions are few, and the treebank has lemmas of its own for them.
GROUPS = ['noun/male', 'noun/female', 'noun/neutral', 'adjective', 'numeral/ordinal', 'verb', 'various/adverb',
          'various/months', 'various/names/bg_towns', 'various/names/bg_various', 'various/names/capitals',
          'various/names/cities', 'various/names/countries', 'various/names/various']
SOURCE = '# Source: bgoffice 4.1 (Debian), GPL, after B. Krastev, Morphology of Bulgarian in 187 tables (1984). Made by src/training/dictionary.py.\n'
PARADIGMS = SOURCE + """# "group", its name, what each of its forms is (as in morphology.tsv); or a type, its group, what its words lose, and what each form
# adds instead: "-" where there is no such form, a comma between two ways to say it.
"""
WORDS = SOURCE + """# Type of paradigms.tsv, word in its base form.
"""


def lines(path, section, comments=True):
    """The lines of a section of a file, without comments and blank ones."""
    with open(path, encoding='cp1251') as file:
        inside = False
        for line in file:
            line = (line.split('#')[0] if comments else line).strip()
            if line.endswith(':'):
                inside = line == section + ':'
            elif inside and line:
                yield line


def forms(folder):
    """What the forms of a group are, in order, the base form aside unless it is the only one; those of several words are left out."""
    found = [re.sub(r',\s*', ':', line) for line in lines(os.path.join(folder, 'description.dat'), 'Форми') if '=' not in line]
    return found[1:] or found


def variants(ends):
    """(what marks the variant, what a word loses, what its forms add): one for each letter that a changing sound may be."""
    lost, added = ends[0].split(',')[0].strip(), ends[1:] or ['0']
    lost = '' if lost == '0' else lost
    letters = re.search(r'\[(.+)\]', lost)
    for letter in letters.group(1) if letters else ['']:
        yield (letter and '/' + letter, lost.replace(letters.group(0), letter) if letters else lost,
               [re.sub(r'\s*,\s*', ',', end.replace('?', letter)) for end in added])


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('data', help="folder 'data' of bgoffice")
    options.add_argument('--out', required=True, help='folder of paradigms.tsv and dictionary.tsv')
    given = options.parse_args()
    paradigms, words = [], set()
    for name in GROUPS:
        folder = os.path.join(given.data, name)
        group = next(lines(os.path.join(folder, 'description.dat'), 'Група')).replace(', ', ':')
        slots = forms(folder)
        paradigms.append('\t'.join(['group', group] + slots))
        for path in sorted(glob.glob(os.path.join(folder, 'bg[0-9]*.dat'))):
            number = re.sub(r'bg(.*)\.dat', r'\1', os.path.basename(path))
            types = list(variants(list(lines(path, 'Окончания'))))
            for letter, lost, added in types:
                added += ['-'] * (len(slots) - len(added))
                paradigms.append('\t'.join([number + letter, group, lost or '0'] + added))
            for word in lines(path, 'Думи', comments=False):
                fitting = [letter for letter, lost, _ in types if word.endswith(lost)]
                if fitting:
                    words.add('%s%s\t%s' % (number, fitting[0], word))
    with open(os.path.join(given.out, 'paradigms.tsv'), 'w', encoding='utf8') as out:
        out.write(PARADIGMS + ''.join(row + '\n' for row in paradigms))
    with open(os.path.join(given.out, 'dictionary.tsv'), 'w', encoding='utf8') as out:
        out.write(WORDS + ''.join(row + '\n' for row in sorted(words)))
    print('%d types and groups, %d words' % (len(paradigms), len(words)))


if __name__ == '__main__':
    main()
