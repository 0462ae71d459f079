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
    private static final Set<String> QUOTES = Set.of("\"", "“", "``", "'", "‘");

    private final Set<String> adjectival;
    private final Set<String> objectControl;
    private final Set<String> beforeGerund;
    private final Set<String> days;
    private final Set<String> states;
    private final Set<String> naming;
    private final Set<String> giving;
    private final Set<String> beforeAsked;
    private final SpeechRepairs speech;

    EnglishRepairs(EnglishWords words) {
        adjectival = words.of("adjectival");
        objectControl = words.of("objectControl");
        beforeGerund = words.of("beforeGerund");
        days = words.of("day");
        states = words.of("state");
        naming = words.of("naming");
        giving = words.of("giving");
        beforeAsked = words.of("beforeAsked");
        speech = new SpeechRepairs(words);
    }

    void mend(EnglishTree tree) {
        for (int word = 1; word <= tree.size(); word++) {
            speech.teller(tree, word);
            receiver(tree, word);
            askedBeforeInfinitive(tree, word);
            whoBesideName(tree, word);
            participleAfterComma(tree, word);
            gerund(tree, word);
            reducedRelative(tree, word);
            reducedBeforeMain(tree, word);
            speech.sayingAsSubject(tree, word);
            speech.clauseWithoutThat(tree, word);
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
            adjectiveBeforeObject(tree, word);
            speech.toldBesides(tree, word);
            speech.toldBeyond(tree, word);
            britishInfinitive(tree, word);
            speech.rejectedNoun(tree, word);
            openingParticiple(tree, word);
            aheadOf(tree, word);
            noLonger(tree, word);
            speech.holderBeforeName(tree, word);
            speech.saidLast(tree, word);
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

    /** "Accused neighbouring Iran of …", read as if somebody neighboured Iran. */
    private void adjectiveBeforeObject(EnglishTree tree, int adjective) {
        int verb = tree.head(adjective);
        int object = tree.child(adjective, "obj");
        if (verb == 0 || verb != adjective - 1 || !tree.tag(adjective).equals("VBG") || tree.first(object == 0 ? adjective : object) != adjective + 1
                || !adjectival.contains(tree.form(adjective).toLowerCase(Locale.ROOT)) || tree.child(verb, "obj") != 0) {
            return;
        }
        tree.attach(object, verb, "obj");
        for (int below = object + 1; below <= tree.size(); below++) {
            if (tree.head(below) == adjective) {
                tree.attach(below, verb, tree.relation(below).name());
            }
        }
        tree.attach(adjective, object, "amod");
        tree.retag(adjective, "JJ");
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

    /** "Backed by Iran, Hezbollah attacked …": the participle that opens a sentence describes the subject behind the comma. */
    private void openingParticiple(EnglishTree tree, int main) {
        boolean opens = tree.size() > 2 && Set.of("VBN", "VBD").contains(tree.tag(1)) && tree.form(2).equals("by");
        int subject = tree.child(main, "nsubj");
        if (!opens || subject < 3 || subject > main || !tree.form(tree.first(subject) - 1).equals(",")) {
            return;
        }
        if (tree.head(main) == 1 && tree.relation(main).is("parataxis") && tree.relation(1).is("root")) {
            tree.replace(main, 0, tree.relation(1));
            tree.replace(1, main, new DepRel("advcl"));
            tree.retag(1, "VBN");
        } else if (tree.head(1) == main && tree.relation(1).is("advmod")) {
            tree.attach(1, main, "advcl");
            tree.retag(1, "VBN");
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

    /** "Rejected the offer, accusing Iran": behind a comma a participle tells what the subject does, not what the object is. */
    private void participleAfterComma(EnglishTree tree, int participle) {
        int noun = tree.head(participle);
        boolean acl = tree.relation(participle).is("acl") && noun != 0 && (tree.relation(noun).is("obj") || !NOUNS.contains(tree.tag(noun)));
        boolean loose = tree.relation(participle).is("dep") && noun != 0 && !tree.tag(noun).startsWith("VB");
        if (participle < 3 || !tree.tag(participle).equals("VBG") || !acl && !loose || !tree.form(participle - 1).equals(",")) {
            return;
        }
        int verb = tree.verbAbove(participle);
        if (verb != 0 && verb < noun) {
            tree.attach(participle, verb, "advcl");
        }
    }

    /** "accused of selling drones to Russia": the gerund governs the noun, not the noun the gerund. */
    private void gerund(EnglishTree tree, int gerund) {
        int object = tree.head(gerund);
        boolean describes = tree.tag(gerund).equals("VBG") && tree.relation(gerund).is("amod") && object > gerund && gerund > 1;
        boolean prepositional = describes && tree.head(gerund - 1) == object && tree.relation(gerund - 1).is("case");
        boolean direct = describes && tree.head(object) == gerund - 1 && beforeGerund.contains(tree.lemma(gerund - 1));
        boolean afterComma = describes && tree.form(gerund - 1).equals(",") && tree.first(object) == gerund;
        if (!prepositional && !direct && !afterComma || adjectival.contains(tree.form(gerund).toLowerCase(Locale.ROOT)) || tree.head(object) == 0) {
            return;
        }
        int governor = tree.head(object);
        boolean nominal = NOUNS.contains(tree.tag(governor));
        String preposition = tree.form(gerund - 1).toLowerCase(Locale.ROOT);
        tree.attach(gerund, governor, nominal ? "acl" : direct || objectControl.contains(preposition) ? "xcomp" : "advcl");
        if (prepositional) {
            tree.attach(gerund - 1, gerund, "mark");
        }
        tree.attach(object, gerund, "obj");
        for (int after = tree.last(object) + 1; after <= tree.size() && !tree.form(after).equals(","); after++) {
            if (tree.head(after) == governor && (tree.relation(after).is("obl") || nominal && tree.relation(after).is("nmod"))) {
                tree.attach(after, gerund, "obl");
            }
        }
    }

    /** "The missiles delivered by Iran were fired": the missiles were fired. */
    private void reducedRelative(EnglishTree tree, int verb) {
        int noun = tree.child(verb, "nsubj");
        int main = tree.head(verb);
        boolean participle = tree.tag(verb).equals("VBN") || tree.tag(verb).equals("VBD") && verb < tree.size()
                && tree.form(verb + 1).equals("by");
        if (tree.relation(verb).is("csubj") && participle && noun != 0 && noun < verb && main > verb && tree.child(verb, "aux") == 0) {
            tree.attach(noun, main, tree.relation(verb).is("csubj:pass") ? "nsubj:pass" : "nsubj");
            tree.attach(verb, noun, "acl");
            tree.retag(verb, "VBN");
        }
    }

    /** "The shells fired by Iran hit a port", read as if the shells had fired: what was hit is told by the second verb. */
    private void reducedBeforeMain(EnglishTree tree, int verb) {
        int noun = tree.child(verb, "nsubj");
        boolean byPhrase = tree.tag(verb).startsWith("VB") && verb < tree.size() && tree.form(verb + 1).equals("by");
        if (!byPhrase || noun == 0 || noun > verb || tree.child(verb, "aux") != 0 || tree.child(verb, "aux:pass") != 0) {
            return;
        }
        for (int main = verb + 2; main <= tree.size(); main++) {
            boolean loose = tree.head(main) == verb && Set.of("dep", "parataxis", "ccomp", "conj").contains(tree.relation(main).name());
            boolean finite = FINITE.contains(tree.tag(main)) || tree.child(main, "aux") != 0 || tree.child(main, "aux:pass") != 0;
            if (loose && finite && tree.child(main, "nsubj") == 0 && tree.child(main, "cc") == 0 && !tree.form(main - 1).equals(",")) {
                tree.replace(main, tree.head(verb), tree.relation(verb));
                tree.replace(noun, main, new DepRel(tree.child(main, "aux:pass") != 0 ? "nsubj:pass" : "nsubj"));
                tree.replace(verb, noun, new DepRel("acl"));
                tree.retag(verb, "VBN");
                return;
            }
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
}
