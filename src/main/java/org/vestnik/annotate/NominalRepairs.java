package org.vestnik.annotate;

import java.util.Set;
import org.vestnik.text.DepRel;

/** Mends what the parser of English gets wrong about nouns: clauses that stand in their stead, dates among them, clauses of time behind them. */
final class NominalRepairs {

    private static final Set<String> ABOVE = Set.of("ccomp", "obj", "csubj", "nsubj", "acl", "advcl", "acl:relcl");

    private final Set<String> naming;
    private final Set<String> days;
    private final Set<String> times;
    private final Set<String> beforeGerund;

    NominalRepairs(EnglishWords words) {
        naming = words.of("holdingFor");
        days = words.of("day");
        times = words.of("time");
        beforeGerund = words.of("beforeGerund");
    }

    /** "Condemned what it called a strike of Ghana", "for what Togo described as war": condemned is the strike, whoever calls it so. */
    void whatSomebodyCalls(EnglishTree tree, int what) {
        int calling = tree.head(what);
        boolean called = tree.form(what).equals("what") && tree.relation(what).is("obj") && calling > what && naming.contains(tree.lemma(calling))
                && ABOVE.contains(tree.relation(calling).name());
        int above = called ? tree.head(calling) : 0;
        if (above == 0 || above > what || tree.child(calling, "nsubj") == 0 || tree.child(calling, "nsubj") < what) {
            return;
        }
        int thing = 0;
        for (int word = tree.size(); word > calling; word--) {
            boolean object = tree.relation(word).is("obj") || tree.relation(word).is("xcomp") || tree.relation(word).is("obl") && isAs(tree, word);
            thing = tree.head(word) == calling && object && EnglishRepairs.NOUNS.contains(tree.tag(word)) ? word : thing;
        }
        int verb = tree.tag(above).startsWith("VB") ? above : tree.verbAbove(above);
        if (thing == 0 || verb == 0) {
            return;
        }
        int preposition = tree.head(what - 1) == calling && (tree.relation(what - 1).is("mark") || tree.relation(what - 1).is("case")) ? what - 1 : 0;
        String relation = preposition == 0 ? tree.relation(calling).name().startsWith("csubj") ? "nsubj" : "obj"
                : EnglishRepairs.NOUNS.contains(tree.tag(above)) ? "nmod" : "obl";
        tree.replace(thing, above, new DepRel(relation));
        tree.replace(calling, verb, new DepRel("parataxis"));
        if (preposition != 0) {
            tree.replace(preposition, thing, new DepRel("case"));
        }
        for (int after = tree.last(thing) + 1; after <= tree.size(); after++) {
            if (tree.head(after) == calling && tree.relation(after).is("conj")) {
                tree.replace(after, verb, tree.relation(after));
            }
        }
    }

    private static boolean isAs(EnglishTree tree, int word) {
        int as = tree.child(word, "case");
        return as != 0 && tree.form(as).equals("as");
    }

    /** "Togo's October 7, 2023, attack", "the Togo Oct. 7 attack": the date stands between whoever attacked and the attack. */
    void datedNoun(EnglishTree tree, int noun) {
        int date = tree.relation(noun).is("appos") ? tree.head(noun) : noun - 1;
        while (date > 1 && date < noun && !days.contains(tree.form(date))) {
            date--;
        }
        boolean dated = EnglishRepairs.NOUNS.contains(tree.tag(noun)) && date > 1 && date < noun && noun - date < 6 && days.contains(tree.form(date));
        int owner = !dated ? 0 : tree.form(date - 1).equals("'s") ? tree.head(date - 1) : 0;
        if (owner > 0 && owner < date && tree.relation(noun).is("appos") && tree.head(noun) == date && tree.head(owner) < owner) {
            tree.replace(noun, tree.head(owner), tree.relation(owner));
            tree.replace(owner, noun, new DepRel("nmod:poss"));
            tree.replace(date, noun, new DepRel("compound"));
        } else if (dated && tree.head(date) == noun && tree.relation(date).is("compound") && tree.head(date - 1) == date
                && tree.relation(date - 1).is("compound")) {
            tree.attach(date - 1, noun, "compound");
        }
    }

    /** "Signed a pact with a clause on trade, when Putin came": behind a comma the clause tells when they signed, unless a time stands before it. */
    void whenBehindComma(EnglishTree tree, int when) {
        int clause = tree.head(when);
        int noun = clause == 0 ? 0 : tree.head(clause);
        boolean loose = tree.form(when).equals("when") && when > 2 && tree.form(when - 1).equals(",") && tree.relation(clause).is("acl:relcl");
        int verb = !loose || noun == 0 ? 0 : tree.verbAbove(noun);
        boolean time = noun != 0 && (tree.tag(noun).equals("CD") || days.contains(tree.form(noun)) || times.contains(tree.lemma(noun)));
        if (verb != 0 && verb < when && !time) {
            tree.attach(clause, verb, "advcl");
        }
    }

    /** "Is considering sending arms": the gerund has the subject of the verb before it. */
    void gerundAsObject(EnglishTree tree, int gerund) {
        int verb = tree.head(gerund);
        if (tree.tag(gerund).equals("VBG") && tree.relation(gerund).is("obj") && verb == gerund - 1 && beforeGerund.contains(tree.lemma(verb))
                && tree.hasChild(gerund, "obj")) {
            tree.attach(gerund, verb, "xcomp");
        }
    }
}
