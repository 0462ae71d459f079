package org.vestnik.annotate;

import java.util.Locale;
import java.util.Set;
import org.vestnik.text.DepRel;

/** Mends what the parser of English gets wrong about participles, gerunds and infinitives: what they hang on, and so who does what they say. */
final class ParticipleRepairs {

    private final Set<String> adjectival;
    private final Set<String> objectControl;
    private final Set<String> keeping;
    private final Set<String> beforeGerund;
    private final Set<String> telling;
    private final Set<String> intending;

    ParticipleRepairs(EnglishWords words) {
        adjectival = words.of("adjectival");
        objectControl = words.of("objectControl");
        keeping = words.of("keeping");
        beforeGerund = words.of("beforeGerund");
        telling = words.of("telling");
        intending = words.of("intending");
    }

    /** "Rejected the offer, accusing Iran": behind a comma a participle tells what the subject does, not what the object is. */
    void participleAfterComma(EnglishTree tree, int participle) {
        int noun = tree.head(participle);
        boolean acl = tree.relation(participle).is("acl") && noun != 0 && (tree.relation(noun).is("obj") || !EnglishRepairs.NOUNS.contains(tree.tag(noun)));
        boolean loose = tree.relation(participle).is("dep") && noun != 0 && !tree.tag(noun).startsWith("VB");
        boolean tells = tree.relation(participle).is("acl") && telling.contains(tree.lemma(participle));
        if (participle < 3 || !tree.tag(participle).equals("VBG") || !acl && !loose && !tells || !tree.form(participle - 1).equals(",")) {
            return;
        }
        int verb = tree.verbAbove(participle);
        if (verb != 0 && verb < noun) {
            tree.attach(participle, verb, "advcl");
        }
    }

    /** "accused of selling drones to Russia": the gerund governs the noun, not the noun the gerund. */
    void gerund(EnglishTree tree, int gerund) {
        int object = tree.head(gerund);
        if (tree.tag(gerund).equals("VBG") && tree.relation(gerund).is("obl") && gerund > 1 && tree.head(gerund - 1) == gerund
                && objectControl.contains(tree.form(gerund - 1)) && tree.child(object, "obj") > object && tree.child(gerund, "obj") > gerund) {
            tree.attach(gerund, object, "xcomp");
            tree.attach(gerund - 1, gerund, "mark");
            return;
        }
        boolean describes = tree.tag(gerund).equals("VBG") && tree.relation(gerund).is("amod") && object > gerund && gerund > 1;
        int before = gerund - 1;
        while (describes && before > 1 && tree.tag(before).equals("RB") && tree.head(before) == gerund) {
            before--;
        }
        boolean prepositional = describes && tree.head(before) == object && tree.relation(before).is("case");
        boolean direct = describes && tree.head(object) == gerund - 1 && beforeGerund.contains(tree.lemma(gerund - 1));
        boolean afterComma = describes && tree.form(gerund - 1).equals(",") && tree.first(object) == gerund;
        if (!prepositional && !direct && !afterComma || adjectival.contains(tree.form(gerund).toLowerCase(Locale.ROOT)) || tree.head(object) == 0) {
            return;
        }
        int governor = tree.head(object);
        boolean nominal = EnglishRepairs.NOUNS.contains(tree.tag(governor));
        String preposition = tree.form(before).toLowerCase(Locale.ROOT);
        tree.attach(gerund, governor, nominal ? "acl" : direct || objectControl.contains(preposition) ? "xcomp" : "advcl");
        if (prepositional) {
            tree.attach(before, gerund, "mark");
        }
        tree.attach(object, gerund, "obj");
        for (int after = tree.last(object) + 1; after <= tree.size() && !tree.form(after).equals(","); after++) {
            if (tree.head(after) == governor && (tree.relation(after).is("obl") || nominal && tree.relation(after).is("nmod"))) {
                tree.attach(after, gerund, "obl");
            }
        }
    }

    /** "The missiles delivered by Iran were fired": the missiles were fired. */
    void reducedRelative(EnglishTree tree, int verb) {
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
    void reducedBeforeMain(EnglishTree tree, int verb) {
        int noun = tree.child(verb, "nsubj");
        boolean byPhrase = tree.tag(verb).startsWith("VB") && verb < tree.size() && tree.form(verb + 1).equals("by");
        if (!byPhrase || noun == 0 || noun > verb || tree.child(verb, "aux") != 0 || tree.child(verb, "aux:pass") != 0) {
            return;
        }
        for (int main = verb + 2; main <= tree.size(); main++) {
            boolean loose = tree.head(main) == verb && Set.of("dep", "parataxis", "ccomp", "conj").contains(tree.relation(main).name());
            boolean finite = EnglishRepairs.FINITE.contains(tree.tag(main)) || tree.child(main, "aux") != 0 || tree.child(main, "aux:pass") != 0;
            if (loose && finite && tree.child(main, "nsubj") == 0 && tree.child(main, "cc") == 0 && !tree.form(main - 1).equals(",")) {
                tree.replace(main, tree.head(verb), tree.relation(verb));
                tree.replace(noun, main, new DepRel(tree.child(main, "aux:pass") != 0 ? "nsubj:pass" : "nsubj"));
                tree.replace(verb, noun, new DepRel("acl"));
                tree.retag(verb, "VBN");
                return;
            }
        }
    }

    /** "Backed by Iran, Hezbollah attacked …": the participle that opens a sentence describes the subject behind the comma. */
    void openingParticiple(EnglishTree tree, int main) {
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

    /** "Accused neighbouring Iran of …", read as if somebody neighboured Iran. */
    void adjectiveBeforeObject(EnglishTree tree, int adjective) {
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

    /** "Accused Iran of sending troops to help": who sends helps, not who accuses. */
    void purposeOfGerund(EnglishTree tree, int infinitive) {
        int verb = tree.head(infinitive);
        boolean purpose = tree.relation(infinitive).is("advcl") || tree.relation(infinitive).is("xcomp");
        if (verb == 0 || verb > infinitive || !purpose || !tree.tag(infinitive).equals("VB") || tree.child(infinitive, "nsubj") != 0
                || tree.child(infinitive, "aux") != 0) {
            return;
        }
        for (int gerund = infinitive - 1; gerund > verb && !tree.form(gerund).equals(","); gerund--) {
            boolean complement = tree.head(gerund) == verb && (tree.relation(gerund).is("xcomp") || tree.relation(gerund).is("advcl"));
            if (complement && tree.tag(gerund).equals("VBG") && tree.child(gerund, "mark") == gerund - 1 && tree.child(gerund, "obj") != 0) {
                tree.attach(infinitive, gerund, "advcl");
                return;
            }
        }
    }

    /** "Accused Rwanda, which borders Congo, of arming": behind the comma that closes what is said besides, the gerund completes the verb. */
    void gerundBehindComma(EnglishTree tree, int gerund) {
        int noun = tree.head(gerund);
        int verb = noun == 0 ? 0 : tree.verbAbove(noun);
        boolean of = gerund > 3 && objectControl.contains(tree.form(gerund - 1)) && tree.head(gerund - 1) == gerund && tree.form(gerund - 2).equals(",");
        while (verb != 0 && verb < noun && !telling.contains(tree.lemma(verb))) {
            verb = tree.verbAbove(verb);
        }
        if (of && tree.tag(gerund).equals("VBG") && tree.relation(gerund).is("acl") && verb != 0 && verb < noun && tree.child(verb, "obj") > verb) {
            tree.attach(gerund, verb, "xcomp");
        }
    }

    /** "Barred a delegation from entering": the object is kept from what it would do. */
    void keptFrom(EnglishTree tree, int gerund) {
        int verb = tree.head(gerund);
        boolean from = gerund > 1 && tree.form(gerund - 1).equals("from") && tree.head(gerund - 1) == gerund;
        int object = verb == 0 ? 0 : tree.child(verb, "obj");
        if (from && tree.tag(gerund).equals("VBG") && verb < gerund && object > verb && object < gerund && keeping.contains(tree.lemma(verb))
                && (tree.relation(gerund).is("advcl") || tree.relation(gerund).is("obl"))) {
            tree.attach(gerund, verb, "xcomp");
        }
    }

    /** "Limits on Ukraine using missiles": the name before the gerund does it. */
    void gerundBesideName(EnglishTree tree, int gerund) {
        int noun = tree.head(gerund);
        boolean named = gerund > 3 && (tree.isNamed(gerund - 1, "LOCATION") || tree.isNamed(gerund - 1, "ORGANIZATION"));
        if (!named || noun == 0 || noun > gerund || !tree.tag(gerund).equals("VBG") || !tree.relation(gerund).is("acl")
                || telling.contains(tree.lemma(gerund)) || tree.child(gerund, "obj") == 0) {
            return;
        }
        int name = gerund - 1;
        while (tree.head(name) != 0 && tree.head(name) < gerund && tree.relation(name).is("compound")) {
            name = tree.head(name);
        }
        int preposition = tree.child(name, "case");
        if (tree.head(name) == noun && tree.relation(name).is("nmod") && preposition != 0 && Set.of("on", "of", "about").contains(tree.form(preposition))) {
            tree.attach(gerund, name, "acl");
        }
    }

    /** "Leaflets criticising leader Kim", read as if the leader criticised: between a noun and a name a gerund tells of the noun. */
    void gerundBetweenNouns(EnglishTree tree, int gerund) {
        int title = tree.head(gerund);
        if (!tree.tag(gerund).equals("VBG") || !tree.relation(gerund).is("amod") || title < gerund || gerund < 2
                || !Set.of("NN", "NNS").contains(tree.tag(gerund - 1)) || adjectival.contains(tree.form(gerund).toLowerCase(Locale.ROOT))) {
            return;
        }
        boolean named = false;
        for (int i = gerund + 1; i <= Math.min(title + 1, tree.size()); i++) {
            named |= tree.isNamed(i, "PERSON") || tree.isNamed(i, "LOCATION");
        }
        int top = title;
        while (tree.relation(top).is("compound") && tree.head(top) > top) {
            top = tree.head(top);
        }
        if (!named || tree.head(top) == 0) {
            return;
        }
        int noun = gerund - 1;
        if (tree.first(top) <= noun) {
            tree.replace(noun, tree.head(top), tree.relation(top));
        }
        tree.replace(gerund, noun, new DepRel("acl"));
        tree.replace(top, gerund, new DepRel("obj"));
    }

    /** "Criticised the drills being held by Togo": criticised are the drills. */
    void beingDone(EnglishTree tree, int participle) {
        int noun = tree.child(participle, "nsubj:pass");
        int verb = tree.head(participle);
        int being = participle - 1;
        if (noun != 0 && verb != 0 && verb < noun && being > noun && tree.form(being).equals("being") && tree.last(noun) == being - 1
                && tree.child(verb, "obj") == 0 && tree.tag(verb).startsWith("VB")) {
            tree.replace(noun, verb, new DepRel("obj"));
            tree.replace(participle, noun, new DepRel("acl"));
        }
    }

    /** "Condemned the sale, vowing to protect Togo and urging Benin to wait": the second gerund stands beside the first, not beside what is vowed. */
    void besideInfinitive(EnglishTree tree, int gerund) {
        int infinitive = tree.head(gerund);
        int first = infinitive == 0 ? 0 : tree.head(infinitive);
        boolean beside = tree.relation(gerund).is("conj") && tree.tag(gerund).equals("VBG") && infinitive != 0 && infinitive < gerund;
        if (beside && tree.tag(infinitive).equals("VB") && first != 0 && first < infinitive && tree.tag(first).equals("VBG")) {
            tree.attach(gerund, first, "conj");
        }
    }

    /** "The chief said, urging allies to wait as the war goes on", read as if the urging went on. */
    void participleAsSubject(EnglishTree tree, int participle) {
        int wrong = tree.head(participle);
        int verb = wrong == 0 ? 0 : tree.head(wrong);
        boolean subject = tree.relation(participle).is("nsubj") && tree.tag(participle).equals("VBG") && participle > 2 && tree.form(participle - 1).equals(",");
        if (subject && telling.contains(tree.lemma(participle)) && wrong > participle && verb != 0 && verb < participle && tree.tag(verb).startsWith("VB")) {
            tree.replace(participle, verb, new DepRel("advcl"));
            tree.replace(wrong, participle, new DepRel("advcl"));
        }
    }

    /** "Announced plans to visit": the infinitive tells what the plans are, not what announcing is for. */
    void infinitiveOfNoun(EnglishTree tree, int infinitive) {
        int verb = tree.head(infinitive);
        int to = tree.child(infinitive, "mark");
        int noun = to - 1;
        boolean loose = tree.relation(infinitive).is("xcomp") || tree.relation(infinitive).is("advcl");
        if (loose && tree.tag(infinitive).equals("VB") && noun > verb && verb != 0 && tree.tag(to).equals("TO") && tree.head(noun) == verb
                && tree.relation(noun).is("obj") && intending.contains(tree.lemma(noun))) {
            tree.attach(infinitive, noun, "acl");
        }
    }

    /** "… sales to Taiwan worth millions, urging the US": behind a comma a participle has no subject of its own. */
    void participleWithoutSubject(EnglishTree tree, int participle) {
        int noun = tree.child(participle, "nsubj");
        int preposition = noun == 0 ? 0 : tree.first(noun) - 1;
        boolean marked = preposition > 1 && tree.head(preposition) == participle && tree.relation(preposition).is("mark") && !tree.tag(preposition).equals("WDT");
        if (tree.tag(participle).equals("VBG") && telling.contains(tree.lemma(participle)) && marked && tree.child(participle, "aux") == 0
                && tree.form(participle - 1).equals(",") && EnglishRepairs.NOUNS.contains(tree.tag(preposition - 1))) {
            tree.attach(noun, preposition - 1, "nmod");
            tree.attach(preposition, noun, "case");
        }
    }
}
