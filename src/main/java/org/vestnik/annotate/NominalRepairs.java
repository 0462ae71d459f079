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

    /** "Hours after Togo and Benin condemned the launch", read as if the hours condemned it: whoever stands behind "after" did. */
    void clauseBehindTime(EnglishTree tree, int time) {
        int verb = tree.head(time);
        boolean subject = tree.relation(time).is("nsubj") && verb > time + 2 && times.contains(tree.lemma(time)) && tree.tag(verb).startsWith("VB");
        int noun = subject ? tree.child(time, "nmod") : 0;
        int mark = noun == 0 ? 0 : tree.child(noun, "case");
        if (mark != time + 1 || noun > verb || !Set.of("after", "before").contains(tree.form(mark)) || tree.form(verb - 1).equals(",")) {
            return;
        }
        tree.replace(noun, verb, new DepRel("nsubj"));
        tree.replace(mark, verb, new DepRel("mark"));
        tree.replace(time, verb, new DepRel("obl:tmod"));
        if (tree.head(verb) != 0 && tree.head(verb) < verb) {
            tree.replace(verb, tree.head(verb), new DepRel("advcl"));
        }
    }

    /** "After talks in Oslo, Togo and Benin agreed", read as if there were talks in all three: whoever stands behind the comma agreed. */
    void namesBehindComma(EnglishTree tree, int verb) {
        int last = verb - 1;
        boolean bare = EnglishRepairs.FINITE.contains(tree.tag(verb)) && last > 4 && tree.child(verb, "nsubj") == 0 && tree.child(verb, "nsubj:pass") == 0;
        int place = bare && tree.relation(last).is("conj") ? tree.head(last) : 0;
        int comma = last;
        while (comma > place && !tree.form(comma).equals(",")) {
            comma--;
        }
        boolean opens = place != 0 && place < comma && tree.tag(1).equals("IN") && !tree.comma(1, comma - 1);
        if (!opens || !EnglishRepairs.NOUNS.contains(tree.tag(last))) {
            return;
        }
        int first = 0;
        for (int word = comma + 1; word <= last; word++) {
            if (tree.head(word) == place && tree.relation(word).is("conj")) {
                tree.replace(word, first == 0 ? verb : first, new DepRel(first == 0 ? "nsubj" : "conj"));
                first = first == 0 ? word : first;
            }
        }
    }

    /** "Shells will come, according to Lee, and Togo has warned Benin", read as if Lee and Togo said so: Togo warns, and it is told besides. */
    void subjectBehindAnd(EnglishTree tree, int verb) {
        boolean bare = tree.tag(verb).startsWith("VB") && tree.child(verb, "nsubj") == 0 && tree.child(verb, "nsubj:pass") == 0 && tree.head(verb) != 0;
        int aux = tree.child(verb, "aux");
        boolean finite = EnglishRepairs.FINITE.contains(tree.tag(verb)) || aux != 0 && aux < verb;
        int noun = 0;
        for (int word = verb - 1; bare && finite && noun == 0 && word > 2; word--) {
            boolean joined = tree.relation(word).is("conj") && tree.head(word) < word && EnglishRepairs.NOUNS.contains(tree.tag(word));
            noun = joined && tree.last(word) == (aux == 0 ? verb : aux) - 1 ? word : 0;
        }
        int and = noun == 0 ? 0 : tree.first(noun) - 1;
        int above = noun == 0 ? 0 : tree.head(verb);
        if (noun == 0 || above > tree.head(noun) || tree.relation(verb).is("acl") || tree.relation(verb).is("acl:relcl")) {
            return;
        }
        int cc = tree.child(noun, "cc");
        and = cc != 0 && cc < noun ? cc : and;
        if (and > 2 && tree.tag(and).equals("CC") && tree.form(and - 1).equals(",") && tree.head(noun) < and - 1
                && EnglishRepairs.NOUNS.contains(tree.tag(tree.head(noun)))) {
            int preposition = tree.child(tree.head(noun), "case");
            boolean cited = preposition != 0 && tree.tag(preposition).equals("VBG");
            tree.replace(noun, verb, new DepRel("nsubj"));
            tree.replace(and, verb, new DepRel("cc"));
            if (tree.tag(above).startsWith("VB")) {
                tree.replace(verb, above, new DepRel(cited ? "parataxis" : "conj"));
            }
        }
    }

    /** "Togo, Benin and Chad protested", read as if Togo were called Benin: they stand in a row. */
    void stateInRow(EnglishTree tree, int name) {
        int first = tree.head(name);
        int partOfName = tree.child(name, "nmod");
        int third = tree.child(name, "conj") != 0 || partOfName < 2 || !tree.isNamed(partOfName - 1, "LOCATION")
                ? tree.child(name, "conj") : tree.child(partOfName, "conj");
        boolean row = tree.relation(name).is("appos") && tree.first(name) > 2 && first != 0 && first < name && third > name && tree.child(third, "cc") != 0
                && tree.first(third) - tree.child(third, "cc") < 2;
        if (row && tree.isNamed(first, "LOCATION") && tree.isNamed(name, "LOCATION") && tree.isNamed(third, "LOCATION")
                && tree.form(tree.first(name) - 1).equals(",")
                && !tree.comma(tree.first(first), tree.first(name) - 2)) {
            tree.replace(name, first, new DepRel("conj"));
            tree.replace(third, first, new DepRel("conj"));
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
