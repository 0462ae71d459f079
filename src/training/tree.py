"""The best dependency tree of a table of scores: Chu-Liu/Edmonds with exactly one word under the root."""
import numpy as np

NEVER = -1e9


def best_tree(scores):
    """Heads, 0 for the root, from scores [words, words + 1] whose column 0 is the root."""
    n = len(scores)
    table = np.full((n + 1, n + 1), NEVER)
    table[1:] = scores
    np.fill_diagonal(table, NEVER)
    heads = arborescence(table)
    roots = [i for i in range(1, n + 1) if heads[i] == 0]
    if len(roots) > 1:
        tried = []
        for root in roots:
            single = table.copy()
            single[[i for i in range(1, n + 1) if i != root], 0] = NEVER
            found = arborescence(single)
            tried.append((sum(single[i, found[i]] for i in range(1, n + 1)), -root, found))
        heads = max(tried, key=lambda t: t[:2])[2]
    return [int(h) for h in heads[1:]]


def arborescence(table):
    """Heads of all nodes but 0; a cycle is contracted to one node and the smaller problem solved."""
    heads = table.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [i for i in range(len(table)) if i not in inside]
    whole = sum(table[i, heads[i]] for i in cycle)
    small = np.full((len(rest) + 1, len(rest) + 1), NEVER)
    small[:-1, :-1] = table[np.ix_(rest, rest)]
    leaving, entering = {}, {}
    for a, x in enumerate(rest):
        if x:
            leaving[a] = max(cycle, key=lambda c: table[x, c])
            small[a, -1] = table[x, leaving[a]]
        entering[a] = max(cycle, key=lambda c: table[c, x] - table[c, heads[c]])
        small[-1, a] = table[entering[a], x] - table[entering[a], heads[entering[a]]] + whole
    np.fill_diagonal(small, NEVER)
    solved = arborescence(small)
    for a, x in enumerate(rest):
        if x:
            heads[x] = leaving[a] if solved[a] == len(rest) else rest[solved[a]]
    heads[entering[solved[-1]]] = rest[solved[-1]]
    return heads


def find_cycle(heads):
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at > 0 and not state[at]:
            state[at] = start
            path.append(at)
            at = heads[at]
        if at > 0 and state[at] == start:
            return path[path.index(at):]
    return []
