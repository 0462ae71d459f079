package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.text.Block;
import org.vestnik.text.Document;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Reads Bulgarian, Ukrainian and Russian with one network for all three. */
final class NetworkAnnotator implements Annotator, AutoCloseable {

    private static final Set<NameType> NAMES = EnumSet.of(NameType.PER, NameType.LOC, NameType.ORG, NameType.PRO, NameType.EVT,
            NameType.MISC);
    private static final Set<NameType> OTHER_NAMES = EnumSet.of(NameType.DATE, NameType.JOB, NameType.NAT);

    private static final int CANDIDATES = 25;

    private final Map<Language, BlockReader> readers = new EnumMap<>(Language.class);
    private final Map<Language, Lemmatiser> lemmatisers = new EnumMap<>(Language.class);
    private final WordPieces pieces;
    private final OnnxNetwork network;
    private final Labels labels;
    private final TreeDecoder trees;
    private final NameDecoder names;
    private final NameDecoder otherNames;

    NetworkAnnotator(ModelFiles files) {
        pieces = new WordPieces(files.lines("vocab.txt"));
        for (Language language : EnumSet.of(Language.BG, Language.UK, Language.RU)) {
            TokenRules rules = TokenRules.of(language);
            readers.put(language, new BlockReader(rules, pieces));
            lemmatisers.put(language, Lemmatiser.of(language, rules));
        }
        network = new OnnxNetwork(files.network(), pieces.padding());
        labels = Labels.of(files);
        trees = new TreeDecoder(labels.relations());
        names = new NameDecoder(labels.names());
        otherNames = new NameDecoder(labels.otherNames());
    }

    @Override
    public Document annotate(Language language, String text, List<Block> blocks) {
        BlockReader reader = readers.get(language);
        if (reader == null) {
            throw new IllegalArgumentException("the network reads " + readers.keySet() + ", not " + language);
        }
        List<Unread> unread = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            for (List<RawToken> tokens : reader.sentences(text, blocks.get(block).span())) {
                unread.add(new Unread(unread.size(), block, tokens));
            }
        }
        Read[] read = new Read[unread.size()];
        List<WordPieces.Encoded> encoded = unread.stream().map(sentence -> pieces.encode(sentence.forms())).toList();
        LengthBatches.of(encoded.stream().map(sentence -> sentence.ids().length).toList()).parallelStream().forEach(batch -> {
            List<Scores> scores = network.score(batch.stream().map(encoded::get).toList());
            for (int i = 0; i < batch.size(); i++) {
                read[batch.get(i)] = read(language, unread.get(batch.get(i)), scores.get(i));
            }
        });
        List<Sentence> sentences = Stream.of(read).map(Read::sentence).toList();
        List<NameSpan> spans = Stream.of(read).flatMap(sentence -> sentence.names().stream()).toList();
        return new Document(language, text, blocks, sentences, NameConsistency.of(sentences, spans));
    }

    /** A sentence before the network has seen it. */
    private record Unread(int index, int block, List<RawToken> tokens) {

        List<String> forms() {
            return tokens.stream().map(RawToken::form).toList();
        }
    }

    /** A sentence as the network reads it. */
    private record Read(Sentence sentence, List<NameSpan> names) {
    }

    private Read read(Language language, Unread unread, Scores scores) {
        Sentence sentence = new Sentence(unread.index(), unread.block(), tokens(language, unread.tokens(), scores));
        List<NameSpan> spans = nameSpans(sentence, scores);
        return new Read(NameTrees.mended(sentence, spans), spans);
    }

    /** Reads one sentence whose words are known; spans count as if one space stood between them. */
    Sentence annotateWords(Language language, List<String> forms) {
        List<RawToken> raw = new ArrayList<>();
        int start = 0;
        for (String form : forms) {
            int length = form.codePointCount(0, form.length());
            raw.add(new RawToken(new Span(start, start + length), form, RawToken.Kind.WORD, true, false));
            start += length + 1;
        }
        return new Sentence(0, 0, tokens(language, raw, network.score(List.of(pieces.encode(forms))).get(0)));
    }

    private List<Token> tokens(Language language, List<RawToken> raw, Scores scores) {
        List<UPos> upos = new ArrayList<>();
        Lemmatiser lemmatiser = lemmatisers.get(language);
        for (float[] row : scores.upos()) {
            upos.add(lemmatiser.part(raw.get(upos.size()).form(), labels.upos().get(Scores.best(row))));
        }
        TreeDecoder.Tree tree = trees.decode(scores, upos);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String form = raw.get(i).form();
            Feats feats = lemmatiser.withTense(form, upos.get(i), feats(language, form, upos.get(i), scores.feats()[i]));
            String lemma = lemmatiser.lemma(form, upos.get(i), feats);
            tokens.add(new Token(i + 1, raw.get(i).span(), form, lemma, upos.get(i), feats, tree.heads()[i], tree.relations().get(i)));
        }
        return tokens;
    }

    /** The language's likeliest features that the dictionary allows; the likeliest of all its where it allows none of the first few. */
    private Feats feats(Language language, String form, UPos upos, float[] scores) {
        float[] left = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            left[i] = labels.feats().get(i).isOf(language) ? scores[i] : Float.NEGATIVE_INFINITY;
        }
        Feats likeliest = labels.feats().get(Scores.best(left)).feats();
        for (int i = 0; i < CANDIDATES; i++) {
            int best = Scores.best(left);
            Feats feats = labels.feats().get(best).feats();
            if (lemmatisers.get(language).allows(form, upos, feats)) {
                return feats;
            }
            left[best] = Float.NEGATIVE_INFINITY;
        }
        return likeliest;
    }

    private List<NameSpan> nameSpans(Sentence sentence, Scores scores) {
        List<NameSpan> spans = new ArrayList<>(names.decode(sentence, scores.names(), NAMES));
        for (NameSpan other : otherNames.decode(sentence, scores.otherNames(), OTHER_NAMES)) {
            if (spans.stream().noneMatch(span -> span.first() <= other.last() && other.first() <= span.last())) {
                spans.add(other);
            }
        }
        spans.sort(Comparator.comparingInt(NameSpan::first));
        return spans;
    }

    @Override
    public void close() {
        network.close();
    }
}
