package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.language.LanguagePack;
import org.vestnik.text.DepRel;
import org.vestnik.text.Document;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Mends what parsers of free word order regularly get wrong where nominative and accusative look alike: a verb has one subject, and it agrees. */
final class TreeMender {

    private static final DepRel MARK = new DepRel("mark");
    private static final DepRel OBJECT = new DepRel("obj");
    private static final DepRel RELATIVE = new DepRel("acl:relcl");
    private static final DepRel SUBJECT = new DepRel("nsubj");
    private static final DepRel MODIFIER = new DepRel("nmod");
    private static final DepRel COMPLEMENT = new DepRel("ccomp");
    private static final DepRel OBLIQUE = new DepRel("obl");
    private static final DepRel ATTRIBUTE = new DepRel("amod");
    private static final DepRel PARATAXIS = new DepRel("parataxis");

    private final Syntax syntax;
    private final int[] heads;
    private final DepRel[] relations;

    private TreeMender(Sentence sentence, LanguagePack pack) {
        this.syntax = new Syntax(sentence, pack);
        this.heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
        this.relations = sentence.tokens().stream().map(Token::deprel).toArray(DepRel[]::new);
    }

    static Document mend(Document document, LanguagePack pack) {
        List<Sentence> sentences = document.sentences().stream().map(sentence -> Gerunds.mend(ToldByForm.mend(sentence, pack), pack))
                .map(sentence -> new TreeMender(TrailingSpeech.mend(sentence, pack), pack).mend()).toList();
        return new Document(document.language(), document.text(), document.blocks(), sentences, document.names());
    }

    private Sentence mend() {
        Sentence sentence = syntax.sentence();
        for (Token token : sentence.tokens()) {
            cited(token);
            conjunction(token);
            seat(token);
            boolean trailing = syntax.is("say", token.index()) && token.deprel().is("ccomp") && !syntax.is("say", token.head())
                    && trailing(token);
            if (!trailing && token.upos() == UPos.VERB && !syntax.isPassive(token.index())) {
                nominative(token);
                subjects(token);
                accusative(token);
                onlyName(token);
            }
            contactClause(token);
            describedByParticiple(token);
            emphasised(token);
            said(token);
            beside(token);
            object(token);
            swallowed(token);
        }
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int at = token.index() - 1;
            tokens.add(new Token(token.index(), token.span(), token.form(), token.lemma(), token.upos(), token.feats(), heads[at],
                    relations[at]));
        }
        return new Sentence(sentence.index(), sentence.block(), tokens);
    }

    /** "They came, X says": nothing completes what comes before it by a word of saying without a conjunction. */
    private boolean trailing(Token saying) {
        Optional<Token> speaker = syntax.children(saying.index()).stream().filter(child -> child.deprel().is("nsubj"))
                .reduce((first, second) -> second);
        boolean parted = speaker.isPresent() && saying.head() < speaker.get().index() && !syntax.hasChild(saying.index(), "mark")
                && syntax.sentence().tokens().subList(saying.head(), speaker.get().index()).stream().anyMatch(token -> token.form().equals(","));
        if (parted) {
            relations[saying.index() - 1] = PARATAXIS;
            syntax.children(saying.index()).stream().filter(child -> child.upos().isNominal() && child.index() < speaker.get().index())
                    .forEach(child -> {
                        heads[child.index() - 1] = saying.head();
                        relations[child.index() - 1] = OBJECT;
                    });
        }
        return parted;
    }

    /** "They came, says a statement": what a word of saying without a conjunction and with a source of its own follows is what is said. */
    private void cited(Token saying) {
        boolean follows = saying.deprel().is("conj") && syntax.is("say", saying.index()) && saying.head() < saying.index()
                && !syntax.hasChild(saying.index(), "cc", "nsubj");
        boolean source = follows && syntax.children(saying.index()).stream().anyMatch(child -> child.deprel().is("obl")
                && (syntax.is("sayNoun", child.index()) || syntax.is("sourceNoun", child.index())));
        if (source) {
            relations[saying.index() - 1] = PARATAXIS;
        }
    }

    /** "In the-ministry they-said": what an adposition of place marks is no subject. */
    private void seat(Token token) {
        if (isSeat(token)) {
            relations[token.index() - 1] = OBLIQUE;
        }
    }

    private boolean isSeat(Token token) {
        return token.deprel().is("nsubj") && token.upos().isNominal() && token.index() < token.head() && !syntax.adposition(token.index()).isEmpty()
                && syntax.slots(token.index()).contains("seat");
    }

    /** "Said that they came": a conjunction is no subject. */
    private void conjunction(Token token) {
        if (token.upos() == UPos.SCONJ && token.deprel().is("nsubj")) {
            relations[token.index() - 1] = MARK;
        }
    }

    /**
     * A bare accusative is an object, not a receiver ("handed-over missiles-ACC to-Russia"); of two, one that stands before an
     * infinitive is the object of the verb above it ("asks Germany-ACC to-hand-over missiles-ACC").
     */
    private void accusative(Token verb) {
        List<Token> objects = syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("obj") || child.deprel().is("iobj") && isThing(child))
                .filter(child -> syntax.adposition(child.index()).isEmpty() && child.upos().isNominal())
                .filter(child -> heads[child.index() - 1] == verb.index() && !relations[child.index() - 1].equals(SUBJECT)).toList();
        if (objects.size() == 1) {
            relations[objects.get(0).index() - 1] = OBJECT;
        }
        boolean controlled = objects.size() == 2 && verb.deprel().is("xcomp") && !syntax.hasChild(verb.head(), "obj");
        if (controlled && objects.get(0).index() > verb.head() && objects.get(0).index() < verb.index()
                && objects.get(0).feats().is("Case", "Acc") && objects.get(1).index() > verb.index()) {
            heads[objects.get(0).index() - 1] = verb.head();
            relations[objects.get(0).index() - 1] = OBJECT;
        }
    }

    /** In the accusative, or in the genitive that looks like one and that no receiver stands in. */
    private static boolean isThing(Token noun) {
        return noun.feats().is("Case", "Acc") || noun.upos() == UPos.NOUN && noun.feats().is("Case", "Gen") && noun.feats().is("Animacy", "Inan");
    }

    /** A name that some part of says is in the nominative, beside a finite verb that has neither subject nor object, is its subject. */
    private void onlyName(Token verb) {
        boolean lonely = verb.feats().is("VerbForm", "Fin") && !syntax.hasChild(verb.index(), "nsubj", "csubj", "obj");
        List<Token> names = !lonely ? List.of() : syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("iobj") && child.upos() == UPos.PROPN && syntax.adposition(child.index()).isEmpty())
                .filter(child -> child.index() < verb.index() ? isNominative(child) || !isOblique(child) : isNominative(child)).toList();
        if (names.size() == 1) {
            relations[names.get(0).index() - 1] = SUBJECT;
        }
    }

    /** Whether the family name is in the nominative, whatever the guess at a foreign given name ("Antonio"). */
    private boolean isNominative(Token name) {
        return syntax.children(name.index()).stream().anyMatch(part -> part.deprel().is("flat") && part.feats().is("Case", "Nom"));
    }

    private boolean isOblique(Token name) {
        return Stream.concat(Stream.of(name), syntax.children(name.index()).stream().filter(part -> part.deprel().is("flat")))
                .anyMatch(part -> part.feats().is("Case", "Dat") || part.feats().is("Case", "Acc"));
    }

    /**
     * A verb has one object: of two bare ones without a subject, the nominative, else a name before the verb or beside a common noun, is the subject
     * ("missiles that-ACC Tehran handed over"); with a subject, one without a case right behind the other belongs to it ("charges
     * of-the-USA").
     */
    private void nominative(Token verb) {
        List<Token> objects = syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("obj") || child.deprel().is("iobj") && child.feats().is("Case", "Acc"))
                .filter(child -> syntax.adposition(child.index()).isEmpty() && child.upos().isNominal()).toList();
        if (objects.size() != 2 || verb.feats().is("VerbForm", "Inf") || verb.deprel().is("xcomp")) {
            return;
        }
        if (syntax.hasChild(verb.index(), "nsubj", "csubj")) {
            Token second = objects.get(1);
            if (second.index() == objects.get(0).index() + 1 && second.feats().get("Case").isEmpty() && second.upos() == UPos.PROPN) {
                heads[second.index() - 1] = objects.get(0).index();
                relations[second.index() - 1] = MODIFIER;
            }
            return;
        }
        objects.stream().filter(object -> object.feats().is("Case", "Nom") && !object.feats().is("PronType", "Rel")).findFirst()
                .or(() -> objects.stream().filter(object -> object.upos() == UPos.PROPN)
                        .filter(object -> object.index() < verb.index() || objects.stream().anyMatch(other -> other.upos() != UPos.PROPN)).findFirst())
                .filter(object -> !disagrees(object, verb))
                .ifPresent(object -> relations[object.index() - 1] = SUBJECT);
    }

    /** "He said after talks with X that …", "accused X that …": the clause is what is said, not what the talks were or X is. */
    private void said(Token clause) {
        if (!clause.deprel().is("acl") || syntax.is("sayNoun", clause.head()) || syntax.is("sourceNoun", clause.head())
                || syntax.children(clause.index()).stream().noneMatch(child -> child.deprel().is("mark") && syntax.is("that", child.index()))) {
            return;
        }
        Token named = syntax.token(clause.head());
        if (named.upos() == UPos.PROPN && named.deprel().is("obj") && named.head() != 0) {
            heads[clause.index() - 1] = named.head();
            relations[clause.index() - 1] = COMPLEMENT;
            return;
        }
        List<Integer> above = syntax.path(clause.head());
        above.stream().skip(1).filter(word -> word < clause.head() && syntax.is("say", word) && !syntax.hasChild(word, "ccomp"))
                .filter(word -> !syntax.token(clause.head()).deprel().is("obj")).findFirst().ifPresent(saying -> {
                    heads[clause.index() - 1] = saying;
                    relations[clause.index() - 1] = COMPLEMENT;
                });
    }

    /** "She said that the troops had-answered, and criticised X": a verb that agrees with that of saying and not with the clause before it. */
    private void beside(Token verb) {
        Token before = verb.head() == 0 ? verb : syntax.token(verb.head());
        boolean next = verb.deprel().is("conj") && before.deprel().is("ccomp") && before.head() < before.index() && syntax.is("say", before.head())
                && verb.feats().is("VerbForm", "Fin") && before.feats().is("VerbForm", "Fin") && !syntax.hasChild(verb.index(), "nsubj", "mark");
        if (next && !sameForm(verb, before) && sameForm(verb, syntax.token(before.head()))) {
            heads[verb.index() - 1] = before.head();
        }
    }

    /** "The shelling by-Russia of-towns": a genitive behind the name of an agent is what the act is done to. "Voiced "alarm"": so is a quoted noun to its verb. */
    private void object(Token noun) {
        if (noun.upos() != UPos.NOUN || noun.head() == 0 || noun.head() > noun.index() || !syntax.adposition(noun.index()).isEmpty()) {
            return;
        }
        Token above = syntax.token(noun.head());
        boolean agent = noun.deprel().is("nmod") && noun.feats().is("Case", "Gen") && above.upos() == UPos.PROPN && above.feats().is("Case", "Ins")
                && above.deprel().is("nmod") && syntax.adposition(above.index()).isEmpty();
        if (agent) {
            heads[noun.index() - 1] = above.head();
        }
        Token verb = noun.deprel().is("appos") && above.feats().is("Case", "Dat") && above.head() != 0 ? syntax.token(above.head()) : above;
        boolean quoted = (noun.deprel().is("parataxis") || noun.deprel().is("appos") && !noun.feats().is("Case", "Dat")) && verb.upos() == UPos.VERB
                && !syntax.isVerbal(noun.index())
                && syntax.children(noun.index()).stream().anyMatch(child -> child.form().equals("\"") || child.form().equals("«"))
                && syntax.children(verb.index()).stream().noneMatch(child -> child.deprel().is("ccomp") || child.deprel().is("obj") && isThing(child));
        if (quoted) {
            heads[noun.index() - 1] = verb.index();
            relations[noun.index() - 1] = OBJECT;
        }
    }

    private static boolean sameForm(Token one, Token other) {
        return Stream.of("Number", "Gender", "Person").allMatch(feature -> one.feats().get(feature).equals(other.feats().get(feature)));
    }

    /**
     * "Put on its black list firms", "give to X missiles": where nouns have no cases, a bare one behind a name or a definite noun with an
     * adposition is the object of a verb that has none.
     */
    private void swallowed(Token noun) {
        boolean bare = noun.deprel().equals(MODIFIER) && noun.upos() == UPos.NOUN && noun.feats().get("Case").isEmpty()
                && syntax.adposition(noun.index()).isEmpty() && noun.head() < noun.index();
        Token above = bare ? syntax.token(noun.head()) : noun;
        boolean marked = bare && !syntax.adposition(above.index()).isEmpty() && above.head() != 0 && above.head() < above.index();
        boolean full = marked && (above.upos() == UPos.PROPN || above.feats().is("Definite", "Def") || syntax.children(above.index()).stream()
                .anyMatch(child -> child.deprel().is("amod") && child.feats().is("Definite", "Def")));
        boolean titled = noun.index() < syntax.sentence().tokens().size() && syntax.token(noun.index() + 1).upos() == UPos.PROPN;
        if (full && !titled && syntax.token(above.head()).upos() == UPos.VERB && !syntax.hasChild(above.head(), "obj", "ccomp")) {
            heads[noun.index() - 1] = above.head();
            relations[noun.index() - 1] = OBJECT;
        }
    }

    /** "The tanks it sought": a clause with a subject right after a noun of the clause it is said to stand beside describes that noun. */
    private void contactClause(Token verb) {
        if (!verb.deprel().is("parataxis") || verb.head() == 0 || verb.head() > verb.index()
                || syntax.hasChild(verb.index(), "obj", "mark", "punct", "cc")) {
            return;
        }
        int first = syntax.subtree(verb.index()).stream().mapToInt(Integer::intValue).min().orElse(verb.index());
        Token noun = first > 1 ? syntax.token(first - 1) : verb;
        boolean subject = syntax.children(verb.index()).stream().anyMatch(child -> child.deprel().is("nsubj") && child.index() >= first
                && child.index() < verb.index());
        if (subject && noun.upos() == UPos.NOUN && noun.index() > verb.head() && syntax.path(noun.index()).contains(verb.head())) {
            heads[verb.index() - 1] = noun.index();
            relations[verb.index() - 1] = RELATIVE;
        }
    }

    /** "Backed by Iran Houthis": a common noun that looks like a part of the agent's name is what the participle before describes. */
    private void describedByParticiple(Token noun) {
        if (!noun.deprel().is("flat") || noun.upos() != UPos.NOUN || noun.head() != noun.index() - 1) {
            return;
        }
        Token agent = syntax.token(noun.head());
        boolean participle = agent.upos() == UPos.PROPN && agent.head() != 0 && agent.head() < agent.index() && syntax.hasChild(agent.index(), "case")
                && !noun.form().equals(agent.form()) && isDescribing(syntax.token(agent.head()));
        if (participle) {
            Token described = syntax.token(agent.head());
            heads[noun.index() - 1] = described.head();
            relations[noun.index() - 1] = described.deprel();
            heads[described.index() - 1] = noun.index();
            relations[described.index() - 1] = ATTRIBUTE;
        }
    }

    private boolean isDescribing(Token word) {
        return word.feats().is("Definite", "Def") && (word.upos() == UPos.ADJ || syntax.isParticiple(word.index()));
    }

    /**
     * "Spoke also with X", "received from X also a batch": a noun that a conjunction joins to a verb, or to a noun in another case, depends on
     * the verb as its adposition or case says.
     */
    private void emphasised(Token noun) {
        if (!noun.deprel().is("conj") || !noun.upos().isNominal() || noun.head() == 0 || noun.head() > noun.index()
                || syntax.isVerbal(noun.index()) || !syntax.hasChild(noun.index(), "cc")) {
            return;
        }
        Token before = syntax.token(noun.head());
        boolean accusative = noun.feats().is("Case", "Acc");
        boolean otherCase = accusative && before.head() != 0 && syntax.hasChild(before.index(), "case") && !before.feats().get("Case").isEmpty()
                && !before.feats().is("Case", "Acc");
        int verb = before.upos() == UPos.VERB ? before.index() : otherCase && syntax.token(before.head()).upos() == UPos.VERB ? before.head() : 0;
        if (verb != 0 && syntax.hasChild(noun.index(), "case")) {
            heads[noun.index() - 1] = verb;
            relations[noun.index() - 1] = OBLIQUE;
        } else if (verb != 0 && accusative && !syntax.hasChild(verb, "obj")) {
            heads[noun.index() - 1] = verb;
            relations[noun.index() - 1] = OBJECT;
        }
    }

    private void subjects(Token verb) {
        List<Token> subjects = syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("nsubj") && (child.upos() == UPos.NOUN || child.upos() == UPos.PROPN) && !isSeat(child)).toList();
        boolean object = syntax.children(verb.index()).stream()
                .anyMatch(child -> child.deprel().is("obj") && syntax.adposition(child.index()).isEmpty());
        if (subjects.isEmpty()) {
            twoObjects(verb);
        }
        if (object || subjects.isEmpty()) {
            return;
        }
        Token first = subjects.get(0);
        if (subjects.size() == 1) {
            if (disagrees(first, verb)) {
                relations[first.index() - 1] = OBJECT;
            }
        } else if (subjects.size() == 2) {
            boolean between = first.index() < verb.index() && subjects.get(1).index() > verb.index();
            Token second = subjects.get(1);
            Token notSubject = between && !disagrees(first, verb) ? second : first;
            relations[notSubject.index() - 1] = OBJECT;
        }
    }

    /** A name before a finite verb and a noun after it, both taken for objects: the name is who does it. */
    private void twoObjects(Token verb) {
        List<Token> objects = syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("obj") && child.upos().isNominal() && syntax.adposition(child.index()).isEmpty()).toList();
        boolean finite = verb.feats().is("VerbForm", "Fin") && !syntax.hasChild(verb.index(), "nsubj", "csubj");
        if (finite && objects.size() == 2 && objects.get(0).upos() == UPos.PROPN && objects.get(0).index() < verb.index()
                && objects.get(1).index() > verb.index()) {
            relations[objects.get(0).index() - 1] = SUBJECT;
        }
    }

    /** Common nouns alone are asked: the number of acronyms and foreign names is guessed. */
    private boolean disagrees(Token noun, Token verb) {
        String one = noun.feats().get("Number");
        String other = verb.feats().get("Number");
        boolean plain = noun.upos() == UPos.NOUN && Character.isLowerCase(noun.form().codePointBefore(noun.form().length()))
                && verb.feats().is("VerbForm", "Fin");
        boolean counted = syntax.hasChild(noun.index(), "conj", "nummod", "appos", "flat") || syntax.is("quantity", noun.index())
                || syntax.children(noun.index()).stream().anyMatch(child -> child.deprel().is("nmod") && !syntax.adposition(child.index()).isEmpty()
                        || child.upos() == UPos.NUM || child.deprel().name().startsWith("det:num"));
        return plain && !counted && !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
