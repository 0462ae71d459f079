package org.vestnik.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.StringUtils;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.vestnik.error.UserException;

/**
 * The three models of CoreNLP that read English, called one by one: its own pipeline would ask for many more files. Hyphenated words
 * stay whole, as in the other languages.
 */
final class EnglishModels {

    private static final String FOLDER = "edu/stanford/nlp/models/";
    private static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";
    /** The parser multiplies out what a word brings to its network when it meets it, not for 20,000 words in advance: it starts sooner, and reads the same. */
    private static final String[] PARSER_OPTIONS = {"-numPreComputed", "0", "-numCached", "20000"};
    private static final String TOKENIZER_OPTIONS = "invertible=true,splitHyphenated=false,splitForwardSlash=true,untokenizable=allKeep";

    private static final int LONGEST_DATELINE = 16;
    private static final Set<String> MODIFIERS = Set.of("DT", "JJ", "NN", "NNP", "NNPS", "NNS", "POS", "PRP$");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");
    /** Of the shortest place that a colon may part from the text; a body's letters and a colon say who speaks. */
    private static final int SHORTEST_PLACE = 5;

    private final Set<String> rejecting;
    private final Set<String> statements;
    private final Headlines headlines;
    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser parser;

    /** Loads the models side by side, which takes seconds. */
    EnglishModels(EnglishWords words) {
        rejecting = words.of("rejecting");
        statements = words.of("statement");
        headlines = new Headlines(words);
        RedwoodConfiguration.current().clear().apply();
        try {
            CompletableFuture<MaxentTagger> tagging = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
            CompletableFuture<CRFClassifier<CoreLabel>> naming = CompletableFuture.supplyAsync(EnglishModels::nameFinder);
            parser = DependencyParser.loadFromModelFile(PARSER, StringUtils.argsToProperties(PARSER_OPTIONS));
            tagger = tagging.join();
            names = naming.join();
        } catch (RuntimeException e) {
            throw UserException.failure("the English models cannot be loaded from the program: build it anew with 'mvn package'", e);
        }
    }

    private static CRFClassifier<CoreLabel> nameFinder() {
        try {
            return CRFClassifier.getClassifier(NAMES);
        } catch (IOException | ClassNotFoundException e) {
            throw new CompletionException(e);
        }
    }

    /**
     * A word as CoreNLP reads it.
     *
     * @param from  first character in what was read
     * @param to    the character after the last
     * @param form  as written
     * @param tag   of the Penn Treebank
     * @param name  {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION} or {@code O}
     * @param head  index of the governing word, counted from 1, or 0
     */
    record Word(int from, int to, String form, String tag, String lemma, String name, int head, String relation) {
    }

    List<List<Word>> sentences(String characters) {
        List<CoreLabel> tokens = new PTBTokenizer<>(new StringReader(characters), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS)
                .tokenize();
        List<List<Word>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            int dateline = dateline(sentence);
            if (dateline > 0) {
                sentences.add(words(sentence.subList(0, dateline)));
            }
            if (dateline < sentence.size()) {
                sentences.add(words(sentence.subList(dateline, sentence.size())));
            }
        }
        return sentences;
    }

    /** How many words of "KYIV, March 15 (Agency) -" or "KYIV -" open the sentence: they would mislead the parser. */
    private static int dateline(List<CoreLabel> sentence) {
        boolean bracket = false;
        boolean place = sentence.get(0).originalText().length() > 2 && isUpper(sentence.get(0).originalText());
        for (int i = 1; i < Math.min(LONGEST_DATELINE, sentence.size()); i++) {
            String form = sentence.get(i).originalText();
            boolean spelled = place && sentence.get(0).originalText().length() >= SHORTEST_PLACE;
            if ((bracket || place) && DASHES.contains(form) || spelled && form.equals(":")) {
                return i + 1;
            }
            bracket = form.equals(")");
            place &= isUpper(form) || form.equals(",");
        }
        return 0;
    }

    private static boolean isUpper(String form) {
        return form.chars().allMatch(Character::isUpperCase);
    }

    /** "Sanctions were imposed": a plural that opens a sentence and is no name is a common noun. */
    private static void lowerOpening(CoreLabel first, CoreLabel named) {
        if (first.tag().equals("NNPS") && named.get(CoreAnnotations.AnswerAnnotation.class).equals("O")) {
            first.setTag("NNS");
        }
    }

    /** "Rejected US claims that": what stands behind such a verb and modifiers alone is no verb. */
    private void statements(List<CoreLabel> sentence) {
        for (int i = 2; i < sentence.size(); i++) {
            if (!sentence.get(i).tag().equals("VBZ") || !statements.contains(sentence.get(i).word())) {
                continue;
            }
            int before = i - 1;
            while (before > 0 && MODIFIERS.contains(sentence.get(before).tag())) {
                before--;
            }
            if (before < i - 1 && sentence.get(before).tag().startsWith("VB") && rejecting.contains(sentence.get(before).word())) {
                sentence.get(i).setTag("NNS");
            }
        }
    }

    private List<Word> words(List<CoreLabel> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            sentence.get(i).setIndex(i + 1);
        }
        List<CoreLabel> named = names.classifySentence(sentence);
        if (Headlines.isCapitalised(sentence)) {
            headlines.lower(sentence);
        }
        tagger.tagCoreLabels(sentence);
        headlines.verbs(sentence);
        lowerOpening(sentence.get(0), named.get(0));
        statements(sentence);
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        for (TypedDependency dependency : parser.predict(sentence).typedDependencies()) {
            heads[dependency.dep().index() - 1] = dependency.gov().index();
            relations[dependency.dep().index() - 1] = dependency.reln().toString();
        }
        Morphology morphology = new Morphology();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            CoreLabel token = sentence.get(i);
            words.add(new Word(token.beginPosition(), token.endPosition(), token.originalText(), token.tag(),
                    morphology.lemma(token.word(), token.tag()), named.get(i).get(CoreAnnotations.AnswerAnnotation.class), heads[i],
                    relations[i] == null ? "dep" : relations[i]));
        }
        return words;
    }
}
