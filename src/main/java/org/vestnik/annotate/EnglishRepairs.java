package org.vestnik.annotate;

import java.util.Locale;
import java.util.Set;
import org.vestnik.text.DepRel;

/**
 * Mends what the parser of English gets wrong the same way again and again in news: gerunds after prepositions, participles after a
 * comma, clauses without "that", and the one who is named at the end as having said it all.
 */
final class EnglishRepairs {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP");

    private final Set<String> adjectival;
    private final Set<String> objectControl;
    private final Set<String> beforeGerund;
    private final Set<String> days;
    private final Set<String> states;
    private final Set<String> naming;
    private final Set<String> giving;
    private final Set<String> beforeAsked;
    private final Set<String> telling;
    private final Set<String> rejecting;

    EnglishRepairs(EnglishWords words) {
        adjectival = words.of("adjectival");
        objectControl = words.of("objectControl");
        beforeGerund = words.of("beforeGerund");
        days = words.of("day");
        states = words.of("state");
        naming = words.of("naming");
        giving = words.of("giving");
        beforeAsked = words.of("beforeAsked");
        telling = words.of("telling");
        rejecting = words.of("rejecting");
    }

    void mend(EnglishTree tree) {
        for (int word = 1; word <= tree.size(); word++) {
            teller(tree, word);
            receiver(tree, word);
            askedBeforeInfinitive(tree, word);
            whoBesideName(tree, word);
            participleAfterComma(tree, word);
            gerund(tree, word);
            reducedRelative(tree, word);
            reducedBeforeMain(tree, word);
            sayingAsSubject(tree, word);
            clauseWithoutThat(tree, word);
            whether(tree, word);
            saidBefore(tree, word);
            speakerAfter(tree, word);
            looseClause(tree, word);
            day(tree, word);
            stateOfMind(tree, word);
            predicate(tree, word);
            sayingParticiple(tree, word);
            nameAsRoot(tree, word);
            mainAfterRelative(tree, word);
            adjectiveBeforeObject(tree, word);
            toldBesides(tree, word);
            toldBeyond(tree, word);
            britishInfinitive(tree, word);
            rejectedNoun(tree, word);
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

    /** "Said that Iran had sent drones and urged Tehran to stop": who said so urged, not who sent. */
    private void toldBesides(EnglishTree tree, int verb) {
        boolean past = tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN");
        if (!tree.relation(verb).is("conj") || !past || !telling.contains(tree.lemma(verb)) || tree.child(verb, "nsubj") != 0
                || tree.child(verb, "aux") != 0 || tree.child(verb, "aux:pass") != 0) {
            return;
        }
        int at = tree.head(verb);
        while (at != 0 && !tree.relation(at).is("ccomp") && at < verb) {
            at = tree.head(at);
        }
        int teller = at == 0 || at > verb ? 0 : tree.head(at);
        if (teller != 0 && teller < at && tree.tag(teller).equals("VBD") && tree.child(teller, "nsubj") != 0) {
            tree.attach(verb, teller, "conj");
            tree.retag(verb, "VBD");
            for (int after = verb + 1; after <= tree.size() && !tree.form(after).equals(","); after++) {
                if (tree.head(after) == at) {
                    tree.attach(after, verb, tree.relation(after).name());
                }
            }
        }
    }

    /** "Said that Iran had sent drones, accusing it of …": behind a comma, who said so accuses, not who sent. */
    private void toldBeyond(EnglishTree tree, int gerund) {
        int clause = tree.head(gerund);
        int teller = clause == 0 || !tree.relation(clause).is("ccomp") ? 0 : tree.head(clause);
        if (tree.tag(gerund).equals("VBG") && tree.relation(gerund).is("advcl") && telling.contains(tree.lemma(gerund))
                && tree.form(gerund - 1).equals(",") && teller != 0 && teller < clause && clause < gerund
                && !telling.contains(tree.lemma(clause)) && FINITE.contains(tree.tag(teller)) && tree.child(teller, "nsubj") != 0) {
            tree.attach(gerund, teller, "advcl");
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

    /** "A charge that Moscow rejected": what was rejected is the charge; the clause does not tell what it says. */
    private void rejectedNoun(EnglishTree tree, int verb) {
        int noun = tree.head(verb);
        int that = tree.child(verb, "mark");
        if (noun != 0 && noun < verb && NOUNS.contains(tree.tag(noun)) && tree.relation(verb).is("ccomp") && that != 0
                && rejecting.contains(tree.form(verb).toLowerCase(Locale.ROOT)) && tree.child(verb, "obj") == 0 && tree.child(verb, "ccomp") == 0) {
            tree.attach(verb, noun, "acl:relcl");
            tree.attach(that, verb, "obj");
            tree.retag(that, "WDT");
        }
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

    /** "holds the state responsible": what follows the object says what it is held to be. */
    private void predicate(EnglishTree tree, int adjective) {
        int object = tree.head(adjective);
        int verb = object == 0 ? 0 : tree.head(object);
        if (tree.relation(adjective).is("amod") && tree.tag(adjective).equals("JJ") && object == adjective - 1 && verb != 0 && verb < object
                && tree.relation(object).is("obj") && naming.contains(tree.lemma(verb))) {
            tree.attach(adjective, verb, "xcomp");
        }
    }

    /** ", saying they had sent arms": the participle governs the clause after it. */
    private void sayingParticiple(EnglishTree tree, int participle) {
        int clause = tree.head(participle);
        boolean loose = tree.relation(participle).is("discourse") || tree.relation(participle).is("dep") || tree.relation(participle).is("advcl");
        int subject = clause == 0 ? 0 : tree.child(clause, "nsubj");
        if (!tree.tag(participle).equals("VBG") || !loose || clause < participle || subject < participle || participle < 2
                || !tree.form(participle - 1).equals(",") || tree.comma(participle, subject)) {
            return;
        }
        int above = tree.relation(clause).is("root") ? 0 : tree.verbAbove(clause);
        if (above != 0 && above < participle) {
            tree.replace(participle, above, new DepRel("advcl"));
            tree.attach(clause, participle, "ccomp");
            for (int before = 1; before < participle; before++) {
                if (tree.head(before) == clause) {
                    tree.attach(before, above, tree.relation(before).is("nsubj") ? "dep" : tree.relation(before).name());
                }
            }
        }
    }

    /** "… to Ukraine, the minister said": what stands between a comma and the verb is its subject, no apposition. */
    private void teller(EnglishTree tree, int verb) {
        if (!FINITE.contains(tree.tag(verb)) || verb < 3) {
            return;
        }
        int subject = verb - 1;
        while (subject != 0 && !tree.relation(subject).is("appos")) {
            int head = tree.head(subject);
            if (head == verb || tree.last(subject) >= verb) {
                return;
            }
            subject = head;
        }
        int host = subject == 0 ? 0 : tree.head(subject);
        if (host == 0 || host > subject || tree.last(subject) != verb - 1 || !tree.form(tree.first(subject) - 1).equals(",")) {
            return;
        }
        int own = tree.child(verb, "nsubj");
        int clause = tree.relation(verb).is("root") ? 0 : tree.verbAbove(verb);
        if (own == 0 && clause != 0 && clause < verb || own == 0 && tree.relation(verb).is("dep")) {
            tree.attach(subject, verb, "nsubj");
            tree.attach(verb, clause == 0 ? tree.head(verb) : clause, "parataxis");
        } else if (own == host && clause != 0 && clause < host) {
            tree.attach(host, clause, tree.child(clause, "obj") == 0 ? "obj" : "obl");
            tree.attach(subject, verb, "nsubj");
            tree.attach(verb, clause, "parataxis");
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
        if (participle < 3 || !tree.tag(participle).equals("VBG") || !tree.relation(participle).is("acl") || noun == 0
                || !tree.form(participle - 1).equals(",") || !tree.relation(noun).is("obj")) {
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

    /** "Diplomats said Hungary was unlikely to agree": the saying stands above, not below. */
    private void sayingAsSubject(EnglishTree tree, int verb) {
        int below = tree.head(verb);
        int speaker = tree.child(verb, "nsubj");
        if (!tree.relation(verb).is("csubj") || !FINITE.contains(tree.tag(verb)) || speaker == 0 || speaker > verb || below < verb
                || tree.child(verb, "mark") != 0) {
            return;
        }
        int above = tree.head(below);
        tree.replace(verb, above, tree.relation(below));
        tree.attach(below, verb, "ccomp");
        int named = tree.child(verb, "obj");
        if (named != 0 && named < below) {
            tree.attach(named, below, tree.child(below, "aux:pass") != 0 ? "nsubj:pass" : "nsubj");
        }
    }

    /** "said the EU was divided": the object is the subject of the clause that follows it. */
    private void clauseWithoutThat(EnglishTree tree, int verb) {
        int above = tree.head(verb);
        boolean auxiliary = tree.child(verb, "aux") != 0 || tree.child(verb, "aux:pass") != 0 || tree.child(verb, "cop") != 0;
        boolean loose = tree.relation(verb).is("dep") && (FINITE.contains(tree.tag(verb)) || auxiliary)
                || tree.relation(verb).is("xcomp") && auxiliary && tree.child(verb, "mark") == 0;
        if (above == 0 || above > verb || !loose || tree.child(verb, "nsubj") != 0 || tree.child(verb, "nsubj:pass") != 0) {
            return;
        }
        int object = tree.child(above, "obj");
        if (object > above && object < verb && (!tree.comma(object, verb) || closesApposition(tree, object, verb))) {
            tree.attach(object, verb, tree.child(verb, "aux:pass") != 0 ? "nsubj:pass" : "nsubj");
            tree.attach(verb, above, "ccomp");
        }
    }

    /** "met Mauritania's President Mohamed Ould": a name that the parser could not join to the noun before it stands beside it. */
    void nameAfterTitle(EnglishTree tree, int name) {
        boolean loose = tree.relation(name).is("dep") && name > 1 && tree.head(name) == name - 1;
        if (loose && NOUNS.contains(tree.tag(name - 1))) {
            tree.attach(name, name - 1, "appos");
        }
    }

    /** "Its envoy, Ann Lee, would come": the only commas between a subject and its verb close something in. */
    private static boolean closesApposition(EnglishTree tree, int object, int verb) {
        int commas = 0;
        int last = 0;
        for (int i = object; i < verb; i++) {
            if (tree.form(i).equals(",")) {
                commas++;
                last = i;
            }
        }
        return commas == 2 && tree.head(last + 1) == verb || commas == 2 && last + 1 == verb;
    }

    /** "considering whether to impose sanctions". */
    private void whether(EnglishTree tree, int word) {
        if (word < tree.size() && tree.form(word).equals("whether") && tree.relation(word).is("obj")) {
            int clause = tree.child(word, "dep");
            if (clause != 0) {
                tree.attach(clause, tree.head(word), "ccomp");
                tree.attach(word, clause, "mark");
            }
        }
    }

    /** "…," said a spokesman: what follows the verb of a quotation is its subject. */
    private void speakerAfter(EnglishTree tree, int verb) {
        int object = tree.child(verb, "obj");
        int said = tree.child(verb, "ccomp");
        if (FINITE.contains(tree.tag(verb)) && object > verb && said != 0 && said < verb
                && tree.child(verb, "nsubj") == 0) {
            tree.attach(object, verb, "nsubj");
        }
    }

    /** "Iran had supplied drones, he told reporters": a clause before the verb that no conjunction opens is what was said. */
    private void saidBefore(EnglishTree tree, int verb) {
        int above = tree.head(verb);
        boolean finite = FINITE.contains(tree.tag(verb)) || tree.child(verb, "aux") != 0;
        if (tree.relation(verb).is("advcl") && above > verb && finite && tree.child(verb, "nsubj") != 0
                && tree.child(verb, "mark") == 0 && tree.child(verb, "advmod") == 0 && FINITE.contains(tree.tag(above))) {
            tree.attach(verb, above, "ccomp");
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
