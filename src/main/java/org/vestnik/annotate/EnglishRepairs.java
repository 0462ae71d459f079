package org.vestnik.annotate;

import java.util.Locale;
import java.util.Set;
import org.vestnik.text.DepRel;

/**
 * Mends what the parser of English gets wrong the same way again and again in news: gerunds after prepositions, participles after a
 * comma, names that stand for sentences. What it gets wrong about who says what is {@link SpeechRepairs}.
 */
final class EnglishRepairs {

    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "need", "dare");
    private static final Set<String> QUOTES = Set.of("\"", "“", "``", "'", "‘");

    private final Set<String> days;
    private final Set<String> states;
    private final Set<String> naming;
    private final Set<String> giving;
    private final Set<String> beforeAsked;
    private final Set<String> measuring;
    private final Set<String> measured;
    private final Set<String> sent;
    private final SpeechRepairs speech;
    private final ParticipleRepairs participles;
    private final NominalRepairs nouns;

    EnglishRepairs(EnglishWords words) {
        days = words.of("day");
        states = words.of("state");
        naming = words.of("naming");
        giving = words.of("giving");
        beforeAsked = words.of("beforeAsked");
        measuring = words.of("measuring");
        measured = words.of("measured");
        sent = words.of("sent");
        speech = new SpeechRepairs(words);
        participles = new ParticipleRepairs(words);
        nouns = new NominalRepairs(words);
    }

    void mend(EnglishTree tree) {
        for (int word = 1; word <= tree.size(); word++) {
            verbAsAuxiliary(tree, word);
            speech.teller(tree, word);
            speech.writesAndAccuses(tree, word);
            receiver(tree, word);
            askedBeforeInfinitive(tree, word);
            whoBesideName(tree, word);
            participles.participleAfterComma(tree, word);
            participles.gerund(tree, word);
            participles.reducedRelative(tree, word);
            participles.reducedBeforeMain(tree, word);
            speech.sayingAsSubject(tree, word);
            speech.clauseWithoutThat(tree, word);
            speech.nestedWithoutThat(tree, word);
            speech.whether(tree, word);
            speech.saidBefore(tree, word);
            speech.speakerAfter(tree, word);
            looseClause(tree, word);
            day(tree, word);
            stateOfMind(tree, word);
            predicate(tree, word);
            quotedPredicate(tree, word);
            speech.sayingParticiple(tree, word);
            nameAsRoot(tree, word);
            mainAfterRelative(tree, word);
            participles.adjectiveBeforeObject(tree, word);
            speech.toldBesides(tree, word);
            speech.toldBeyond(tree, word);
            britishInfinitive(tree, word);
            speech.rejectedNoun(tree, word);
            participles.openingParticiple(tree, word);
            aheadOf(tree, word);
            noLonger(tree, word);
            speech.holderBeforeName(tree, word);
            speech.saidLast(tree, word);
            speech.warningNoun(tree, word);
            speech.besideTeller(tree, word);
            nouns.whatSomebodyCalls(tree, word);
            nouns.datedNoun(tree, word);
            nouns.whenBehindComma(tree, word);
            nouns.gerundAsObject(tree, word);
            nouns.clauseBehindTime(tree, word);
            nouns.namesBehindComma(tree, word);
            nouns.subjectBehindAnd(tree, word);
            nouns.stateInRow(tree, word);
            participles.beingDone(tree, word);
            participles.besideInfinitive(tree, word);
            participles.participleAsSubject(tree, word);
            participles.gerundBetweenNouns(tree, word);
            participles.gerundBesideName(tree, word);
            participles.gerundBehindComma(tree, word);
            participles.keptFrom(tree, word);
            participles.purposeOfGerund(tree, word);
            participles.infinitiveOfNoun(tree, word);
            participles.participleWithoutSubject(tree, word);
            sanctionsPackage(tree, word);
            envoyTo(tree, word);
            namesWithoutAnd(tree, word);
        }
    }

    /** "Agreed to take steps", read as if agreeing were an auxiliary: what it takes is its complement. */
    private void verbAsAuxiliary(EnglishTree tree, int verb) {
        int infinitive = tree.head(verb);
        boolean mistaken = tree.relation(verb).is("aux") && FINITE.contains(tree.tag(verb)) && !AUXILIARIES.contains(tree.lemma(verb));
        if (!mistaken || infinitive < verb + 2 || !tree.tag(verb + 1).equals("TO") || !tree.tag(infinitive).equals("VB")) {
            return;
        }
        tree.replace(verb, tree.head(infinitive), tree.relation(infinitive));
        tree.replace(infinitive, verb, new DepRel("xcomp"));
        for (int before = 1; before < verb; before++) {
            if (tree.head(before) == infinitive) {
                tree.replace(before, verb, tree.relation(before));
            }
        }
    }

    /** "Macron, who met Xi, asked …", read as a name with loose clauses: the last of them is the sentence, the one with "who" describes the name. */
    private void nameAsRoot(EnglishTree tree, int verb) {
        int name = tree.head(verb);
        boolean loose = tree.relation(verb).is("dep") || tree.relation(verb).is("parataxis");
        if (name == 0 || name > verb || !tree.relation(name).is("root") || !NOUNS.contains(tree.tag(name)) || !loose
                || !FINITE.contains(tree.tag(verb)) || !tree.form(verb - 1).equals(",") || tree.child(verb, "nsubj") != 0) {
            return;
        }
        tree.replace(verb, 0, tree.relation(name));
        tree.replace(name, verb, new DepRel("nsubj"));
        int relative = tree.child(verb, "dep");
        if (relative > name && relative < verb && tree.tag(relative).equals("WP")) {
            int clause = relative + 1;
            while (clause < verb && (tree.head(clause) != verb || !FINITE.contains(tree.tag(clause)))) {
                clause++;
            }
            if (clause < verb) {
                tree.attach(clause, name, "acl:relcl");
                tree.attach(relative, clause, "nsubj");
            }
        }
    }

    /** "Blinken, who came after the war began, told …": what stands behind the clause with "who" is said of him, not of the war. */
    private void mainAfterRelative(EnglishTree tree, int verb) {
        int inner = tree.head(verb);
        boolean loose = tree.relation(verb).is("dep") || tree.relation(verb).is("parataxis");
        if (!loose || inner == 0 || inner > verb || !tree.relation(inner).is("root") || !FINITE.contains(tree.tag(inner))
                || !FINITE.contains(tree.tag(verb)) || !tree.form(verb - 1).equals(",") || tree.child(verb, "nsubj") != 0) {
            return;
        }
        int name = tree.child(inner, "nsubj");
        int relative = name == 0 ? 0 : tree.child(name, "acl:relcl");
        if (name < inner && relative > name && relative < inner && !tree.comma(relative, inner)) {
            tree.replace(verb, 0, tree.relation(inner));
            tree.replace(name, verb, new DepRel("nsubj"));
            tree.replace(inner, relative, new DepRel("advcl"));
        }
    }

    /** "To normalise relations": the tagger, which learnt from American papers, takes such verbs for adjectives or nouns. */
    private void britishInfinitive(EnglishTree tree, int verb) {
        int object = tree.head(verb);
        boolean attribute = tree.relation(verb).is("amod") || tree.relation(verb).is("compound");
        if (!attribute || !tree.lemma(verb).endsWith("ise") || verb < 2 || !tree.form(verb - 1).equals("to") || object < verb
                || tree.head(object) == 0) {
            return;
        }
        tree.retag(verb, "VB");
        tree.replace(verb, tree.head(object), new DepRel(NOUNS.contains(tree.tag(tree.head(object))) ? "acl" : "xcomp"));
        tree.replace(object, verb, new DepRel("obj"));
        tree.replace(verb - 1, verb, new DepRel("mark"));
        tree.retag(verb - 1, "TO");
    }

    /** "pledged on Thursday to deliver": the day belongs to the verb before it and does not deliver. */
    private void day(EnglishTree tree, int day) {
        int infinitive = tree.head(day);
        int verb = infinitive == 0 ? 0 : tree.head(infinitive);
        if (days.contains(tree.form(day)) && tree.relation(day).is("nsubj") && infinitive > day && tree.tag(infinitive).equals("VB")
                && verb != 0 && verb < day && tree.tag(verb).startsWith("VB")) {
            tree.attach(day, verb, "obl");
            if (tree.head(day - 1) == infinitive && tree.relation(day - 1).is("mark")) {
                tree.attach(day - 1, day, "case");
            }
            tree.attach(infinitive, verb, "xcomp");
        }
    }

    /** "is concerned that": a state of mind, in which nobody has put anybody. */
    private void stateOfMind(EnglishTree tree, int participle) {
        int auxiliary = tree.child(participle, "aux:pass");
        if (auxiliary != 0 && states.contains(tree.form(participle)) && !(participle < tree.size() && tree.form(participle + 1).equals("by"))) {
            tree.retag(participle, "JJ");
            tree.attach(auxiliary, participle, "cop");
            int subject = tree.child(participle, "nsubj:pass");
            if (subject != 0) {
                tree.attach(subject, participle, "nsubj");
            }
        }
    }

    /** "called the charges "a cynical attempt"": a quotation behind the object says what it is held to be. */
    private void quotedPredicate(EnglishTree tree, int noun) {
        int object = tree.head(noun);
        int verb = object == 0 ? 0 : tree.head(object);
        if (tree.relation(noun).is("dep") && NOUNS.contains(tree.tag(noun)) && object < noun && verb != 0 && verb < object
                && tree.relation(object).is("obj") && naming.contains(tree.lemma(verb)) && QUOTES.contains(tree.form(tree.first(noun) - 1))) {
            tree.attach(noun, verb, "xcomp");
        }
    }

    /** "Spoke ahead of a meeting": two words that make one preposition. */
    private void aheadOf(EnglishTree tree, int ahead) {
        int noun = tree.child(ahead, "obl");
        boolean of = noun > ahead + 1 && tree.form(ahead + 1).equals("of") && tree.head(ahead + 1) == noun;
        if (of && tree.form(ahead).equals("ahead") && tree.relation(ahead).is("advmod")) {
            tree.attach(noun, tree.head(ahead), "obl");
            tree.attach(ahead, noun, "case");
        }
    }

    /** "Will no longer help": what is negated is the help. */
    private void noLonger(EnglishTree tree, int no) {
        boolean longer = no + 2 <= tree.size() && !tree.form(no + 2).equals("than") && tree.form(no).equals("no")
                && tree.form(no + 1).equals("longer") && tree.head(no) == no + 1;
        if (longer && tree.relation(no + 1).is("advmod")) {
            tree.attach(no, tree.head(no + 1), "advmod");
        }
    }

    /** "holds the state responsible": what follows the object says what it is held to be. */
    private void predicate(EnglishTree tree, int adjective) {
        int object = tree.head(adjective);
        int verb = object == 0 ? 0 : tree.head(object);
        if (tree.relation(adjective).is("amod") && tree.tag(adjective).equals("JJ") && object == adjective - 1 && verb != 0 && verb < object
                && tree.relation(object).is("obj") && naming.contains(tree.lemma(verb))) {
            tree.attach(adjective, verb, "xcomp");
        }
    }

    /** "Sold Ghana Mirage jets": a place right behind such a verb receives what follows, it is no part of it. */
    private void receiver(EnglishTree tree, int verb) {
        if (verb + 1 >= tree.size() || !giving.contains(tree.lemma(verb)) || !tree.isNamed(verb + 1, "LOCATION")) {
            return;
        }
        int last = verb + 1;
        while (last < tree.size() && tree.isNamed(last + 1, "LOCATION")) {
            last++;
        }
        int thing = tree.head(last);
        while (thing > last && tree.relation(thing).is("compound") && tree.head(thing) > thing) {
            thing = tree.head(thing);
        }
        if (thing > last && tree.relation(last).is("compound") && tree.head(thing) == verb && tree.relation(thing).is("obj")) {
            tree.attach(last, verb, "iobj");
        }
    }

    /** "Appealed to NATO to send troops": read as if NATO, the preposition a conjunction, were the subject of the infinitive alone. */
    private void askedBeforeInfinitive(EnglishTree tree, int infinitive) {
        int asked = tree.child(infinitive, "nsubj");
        int above = tree.head(infinitive);
        if (asked == 0 || asked > infinitive || above == 0 || above > asked || tree.tag(infinitive).startsWith("VBD")) {
            return;
        }
        int preposition = tree.first(asked) - 1;
        boolean marked = preposition > above && tree.head(preposition) == infinitive && tree.relation(preposition).is("mark")
                && beforeAsked.contains(tree.form(preposition).toLowerCase(Locale.ROOT));
        int to = tree.last(asked) + 1;
        if (marked && to < infinitive && tree.tag(to).equals("TO")) {
            boolean verbal = tree.tag(above).startsWith("VB");
            // As an object, so that the infinitive's doer is sought there.
            tree.attach(asked, above, !verbal ? "nmod" : tree.child(above, "obj") == 0 ? "obj" : "obl");
            tree.attach(preposition, asked, "case");
            tree.attach(infinitive, above, verbal ? "xcomp" : "acl");
        }
    }

    /** "In the presence of Macron, who arrived": who stands behind a person describes that person. */
    private void whoBesideName(EnglishTree tree, int who) {
        int clause = tree.head(who);
        if (!tree.tag(who).equals("WP") || who < 3 || clause < who || !tree.relation(clause).is("acl:relcl")
                || !tree.form(who - 1).equals(",") || !tree.isNamed(who - 2, "PERSON")) {
            return;
        }
        int name = who - 2;
        while (name > 1 && tree.isNamed(name - 1, "PERSON")) {
            name--;
        }
        if (tree.head(clause) < name) {
            tree.attach(clause, name, "acl:relcl");
        }
    }

    /** "met Mauritania's President Mohamed Ould": a name that the parser could not join to the noun before it stands beside it. */
    void nameAfterTitle(EnglishTree tree, int name) {
        boolean loose = tree.relation(name).is("dep") && name > 1 && tree.head(name) == name - 1;
        if (loose && NOUNS.contains(tree.tag(name - 1))) {
            tree.attach(name, name - 1, "appos");
        }
    }

    /** What the parser could not name: a participle describes the clause, a finite clause beside a noun stands for itself. */
    private void looseClause(EnglishTree tree, int verb) {
        int above = tree.head(verb);
        if (above == 0 || !tree.tag(verb).startsWith("VB")) {
            return;
        }
        boolean verbal = tree.tag(above).startsWith("VB");
        if (!tree.relation(verb).is("dep") && (verbal || !tree.relation(verb).is("parataxis"))) {
            return;
        }
        boolean participle = tree.tag(verb).equals("VBG") || tree.tag(verb).equals("VBN");
        if (verbal && participle && tree.child(verb, "nsubj") == 0) {
            tree.attach(verb, above, above == verb - 1 ? "xcomp" : "advcl");
        } else if (FINITE.contains(tree.tag(verb)) && tree.child(verb, "nsubj") != 0) {
            int clause = verbal ? above : tree.verbAbove(verb);
            tree.attach(verb, clause == 0 ? above : clause, verb < above ? "ccomp" : "parataxis");
        }
    }

    /** "A sanctions package against Russia": the package is but the measure of what is done to Russia. */
    private void sanctionsPackage(EnglishTree tree, int measure) {
        int thing = measure - 1;
        if (thing < 1 || !measuring.contains(tree.form(measure).toLowerCase(Locale.ROOT)) || !measured.contains(tree.lemma(thing))
                || tree.head(thing) != measure || !tree.relation(thing).is("compound")) {
            return;
        }
        tree.replace(thing, tree.head(measure), tree.relation(measure));
        for (int below = 1; below <= tree.size(); below++) {
            if (tree.head(below) == measure) {
                tree.replace(below, thing, tree.relation(below));
            }
        }
        tree.replace(measure, thing, new DepRel("dep"));
    }

    /** "Accusations by the envoy to the Council": there is where the envoy was sent. */
    private void envoyTo(EnglishTree tree, int post) {
        int envoy = tree.first(post) - 1;
        boolean to = tree.relation(post).is("nmod") && tree.child(post, "case") == envoy + 1 && tree.form(envoy + 1).equals("to");
        if (to && envoy > tree.head(post) && tree.head(envoy) == tree.head(post) && sent.contains(tree.lemma(envoy))) {
            tree.attach(post, envoy, "nmod");
        }
    }

    /** "Russia, China hold drills": in a headline a comma joins two names. */
    private void namesWithoutAnd(EnglishTree tree, int name) {
        boolean headline = !tree.form(tree.size()).equals(".") && tree.tag(name).startsWith("NNP") && tree.first(name) > 2
                && tree.form(tree.first(name) - 1).equals(",");
        int above = tree.head(name);
        int first = !headline || above == 0 ? 0 : tree.relation(name).is("appos") ? above : tree.relation(name).is("nsubj") ? tree.child(above, "nsubj") : 0;
        int verb = first == 0 ? 0 : tree.head(first);
        if (first != 0 && first < name && verb > name && tree.tag(first).startsWith("NNP") && tree.relation(first).is("nsubj") && !tree.comma(name, verb)) {
            tree.attach(name, first, "conj");
        }
    }
}
