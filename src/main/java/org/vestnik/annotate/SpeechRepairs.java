package org.vestnik.annotate;

import java.util.Locale;
import java.util.Set;
import org.vestnik.text.DepRel;

/** Mends what the parser of English gets wrong about saying and telling: clauses without "that", and the one who is named at the end as having said it all. */
final class SpeechRepairs {

    private final Set<String> telling;
    private final Set<String> rejecting;
    private final Set<String> holding;
    private final Set<String> beforeWarned;

    SpeechRepairs(EnglishWords words) {
        telling = words.of("telling");
        rejecting = words.of("rejecting");
        holding = words.of("holding");
        beforeWarned = words.of("beforeWarned");
    }

    /** "… to Ukraine, the minister said": what stands between a comma and the verb is its subject, no apposition. */
    void teller(EnglishTree tree, int verb) {
        if (!EnglishRepairs.FINITE.contains(tree.tag(verb)) || verb < 3) {
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

    /** "Diplomats said Hungary was unlikely to agree": the saying stands above, not below. */
    void sayingAsSubject(EnglishTree tree, int verb) {
        int below = tree.head(verb);
        int speaker = tree.child(verb, "nsubj");
        if (!tree.relation(verb).is("csubj") || !EnglishRepairs.FINITE.contains(tree.tag(verb)) || speaker == 0 || speaker > verb || below < verb
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
    void clauseWithoutThat(EnglishTree tree, int verb) {
        int above = tree.head(verb);
        boolean auxiliary = tree.child(verb, "aux") != 0 || tree.child(verb, "aux:pass") != 0 || tree.child(verb, "cop") != 0;
        boolean loose = tree.relation(verb).is("dep") && (EnglishRepairs.FINITE.contains(tree.tag(verb)) || auxiliary)
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

    /** "Added it believes Iran has sent": the object of the second verb is the subject of the third, which that one governs. */
    void nestedWithoutThat(EnglishTree tree, int verb) {
        int above = tree.head(verb);
        boolean clause = tree.relation(verb).is("ccomp") || tree.relation(verb).is("dep") || tree.relation(verb).is("parataxis");
        if (above == 0 || above > verb || !clause || tree.child(verb, "nsubj") != 0 || tree.child(verb, "nsubj:pass") != 0 || tree.child(verb, "mark") != 0) {
            return;
        }
        int first = tree.first(verb);
        int object = first - 1;
        while (object > above && tree.head(object) > above && tree.head(object) < first && !tree.relation(object).is("obj")) {
            object = tree.head(object);
        }
        int between = object > above ? tree.head(object) : 0;
        if (between > above && between < object && tree.relation(object).is("obj") && tree.last(object) == first - 1
                && EnglishRepairs.FINITE.contains(tree.tag(between)) && tree.head(between) == above
                && (tree.child(verb, "aux") == first || tree.child(verb, "aux:pass") == first || EnglishRepairs.FINITE.contains(tree.tag(verb)))) {
            tree.attach(object, verb, tree.child(verb, "aux:pass") != 0 ? "nsubj:pass" : "nsubj");
            tree.attach(verb, between, "ccomp");
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
    void whether(EnglishTree tree, int word) {
        if (word < tree.size() && tree.form(word).equals("whether") && tree.relation(word).is("obj")) {
            int clause = tree.child(word, "dep");
            if (clause != 0) {
                tree.attach(clause, tree.head(word), "ccomp");
                tree.attach(word, clause, "mark");
            }
        }
    }

    /** "Iran had supplied drones, he told reporters": a clause before the verb that no conjunction opens is what was said. */
    void saidBefore(EnglishTree tree, int verb) {
        int above = tree.head(verb);
        boolean misread = tree.tag(verb).equals("VBN") && tree.child(verb, "nsubj") != 0 && tree.child(verb, "aux") == 0;
        boolean finite = misread || EnglishRepairs.FINITE.contains(tree.tag(verb)) || tree.child(verb, "aux") != 0;
        if (tree.relation(verb).is("advcl") && above > verb && finite && tree.child(verb, "nsubj") != 0
                && tree.child(verb, "mark") == 0 && tree.child(verb, "advmod") == 0 && EnglishRepairs.FINITE.contains(tree.tag(above))) {
            tree.attach(verb, above, "ccomp");
            tree.retag(verb, misread ? "VBD" : tree.tag(verb));
        }
    }

    /** "…," said a spokesman: what follows the verb of a quotation is its subject. */
    void speakerAfter(EnglishTree tree, int verb) {
        int object = tree.child(verb, "obj");
        int said = tree.child(verb, "ccomp");
        if (EnglishRepairs.FINITE.contains(tree.tag(verb)) && object > verb && said != 0 && said < verb
                && tree.child(verb, "nsubj") == 0) {
            tree.attach(object, verb, "nsubj");
        }
    }

    /** ", saying they had sent arms": the participle governs the clause after it. */
    void sayingParticiple(EnglishTree tree, int participle) {
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

    /** "…," Lee said, warning of war: behind the comma the gerund, read as a noun, tells what the teller does besides. */
    void warningNoun(EnglishTree tree, int noun) {
        boolean behind = noun > 2 && noun < tree.size() && tree.form(noun).equals("warning") && tree.tag(noun).equals("NN") && tree.form(noun - 1).equals(",");
        int verb = tree.head(noun);
        if (behind && beforeWarned.contains(tree.form(noun + 1)) && verb > 0 && verb < noun && EnglishRepairs.FINITE.contains(tree.tag(verb))
                && !tree.hasChild(noun, "det")) {
            tree.retag(noun, "VBG");
            tree.attach(noun, verb, "advcl");
            for (int below = noun + 1; below <= tree.size(); below++) {
                if (tree.head(below) == noun && tree.relation(below).is("nmod")) {
                    tree.attach(below, noun, "obl");
                } else if ((tree.head(below) == verb || tree.head(below) == noun) && tree.tag(below).startsWith("VB") && tree.hasChild(below, "mark")) {
                    tree.attach(below, noun, "advcl");
                }
            }
        }
    }

    /** "…," he said, pledging to go on: who said so pledges, not whoever the words before were about. */
    void besideTeller(EnglishTree tree, int gerund) {
        int said = tree.head(gerund);
        boolean behind = tree.tag(gerund).equals("VBG") && tree.relation(gerund).is("advcl") && gerund > 2 && tree.form(gerund - 1).equals(",");
        for (int teller = gerund - 2; behind && said != 0 && teller > said; teller--) {
            if (tree.head(teller) == said && tree.relation(teller).is("parataxis") && EnglishRepairs.FINITE.contains(tree.tag(teller))
                    && tree.hasChild(teller, "nsubj") && tree.last(teller) >= gerund - 2) {
                tree.attach(gerund, teller, "advcl");
                return;
            }
        }
    }

    /** "Said that Iran had sent drones and urged Tehran to stop": who said so urged, not who sent. */
    void toldBesides(EnglishTree tree, int verb) {
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
    void toldBeyond(EnglishTree tree, int gerund) {
        int clause = tree.head(gerund);
        while (clause != 0 && tree.head(clause) != 0 && tree.head(clause) < clause && (tree.relation(clause).is("xcomp") || tree.relation(clause).is("conj")
                || tree.relation(clause).is("advcl") && tree.tag(clause).equals("VB"))) {
            clause = tree.head(clause);
        }
        int teller = clause == 0 || !tree.relation(clause).is("ccomp") ? 0 : tree.head(clause);
        while (teller != 0 && tree.tag(teller).equals("VBG") && tree.relation(teller).is("advcl") && tree.head(teller) < teller) {
            teller = tree.head(teller);
        }
        teller = teller == 0 || !EnglishRepairs.NOUNS.contains(tree.tag(teller)) ? teller : tree.verbAbove(teller);
        if (tree.tag(gerund).equals("VBG") && tree.relation(gerund).is("advcl") && telling.contains(tree.lemma(gerund))
                && tree.form(gerund - 1).equals(",") && teller != 0 && teller < clause && clause < gerund
                && (!telling.contains(tree.lemma(clause)) || isNegated(tree, clause)) && EnglishRepairs.FINITE.contains(tree.tag(teller)) && tree.child(teller, "nsubj") != 0) {
            tree.attach(gerund, teller, "advcl");
        }
    }

    private static boolean isNegated(EnglishTree tree, int verb) {
        int not = tree.child(verb, "advmod");
        return not != 0 && (tree.form(not).equals("not") || tree.form(not).equals("n't"));
    }

    /** "A charge that Moscow rejected": what was rejected is the charge; the clause does not tell what it says. */
    void rejectedNoun(EnglishTree tree, int verb) {
        int noun = tree.head(verb);
        int that = tree.child(verb, "mark");
        if (noun != 0 && noun < verb && EnglishRepairs.NOUNS.contains(tree.tag(noun)) && tree.relation(verb).is("ccomp") && that != 0
                && rejecting.contains(tree.form(verb).toLowerCase(Locale.ROOT)) && tree.child(verb, "obj") == 0 && tree.child(verb, "ccomp") == 0) {
            tree.attach(verb, noun, "acl:relcl");
            tree.attach(that, verb, "obj");
            tree.retag(that, "WDT");
        }
    }

    /** "… will come and is to be received, the palace said": who is named last behind a comma has said all of it, not its last clause. */
    void saidLast(EnglishTree tree, int verb) {
        int root = verb;
        while (tree.head(root) != 0) {
            root = tree.head(root);
        }
        int subject = tree.child(verb, "nsubj");
        boolean last = tree.relation(verb).is("parataxis") && EnglishRepairs.FINITE.contains(tree.tag(verb)) && tree.head(verb) < verb;
        if (last && root < verb && subject != 0 && subject < verb && tree.last(verb) >= tree.size() - 1
                && tree.form(tree.first(subject) - 1).equals(",")) {
            tree.attach(verb, root, "parataxis");
        }
    }

    /** "The head of its space agency, Ann Lee, said": named is the head, not the agency. */
    void holderBeforeName(EnglishTree tree, int name) {
        int body = tree.head(name);
        int holder = body == 0 ? 0 : tree.head(body);
        if (tree.relation(name).is("appos") && tree.isNamed(name, "PERSON") && holder != 0 && holder < body && body < name
                && tree.relation(body).is("nmod") && !tree.isNamed(body, "PERSON") && holding.contains(tree.lemma(holder))) {
            tree.attach(name, holder, "appos");
        }
    }

    /** "It is a lie, writes Lee on his page and accuses Togo …", read as if the name ruled what it does: both verbs tell what Lee does. */
    void writesAndAccuses(EnglishTree tree, int verb) {
        int name = tree.head(verb);
        boolean ruled = tree.relation(verb).is("orphan") && EnglishRepairs.FINITE.contains(tree.tag(verb)) && name > verb && tree.head(name) != 0;
        if (!ruled || !EnglishRepairs.NOUNS.contains(tree.tag(name))) {
            return;
        }
        tree.replace(verb, tree.head(name), new DepRel("parataxis"));
        tree.replace(name, verb, new DepRel("nsubj"));
        for (int after = name + 1; after <= tree.size(); after++) {
            if (tree.head(after) == name && tree.relation(after).is("conj") && EnglishRepairs.FINITE.contains(tree.tag(after))) {
                tree.replace(after, verb, tree.relation(after));
            }
        }
    }
}
