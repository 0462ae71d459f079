package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.ModeCue;
import org.vestnik.text.DepRel;
import org.vestnik.text.Document;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Mends what parsers regularly hang where it cannot belong, so that whoever asks the tree need not know their habits. */
final class TreeMender {

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
    private static final Set<String> CLOSING = Set.of("\"", "\u201D", "\u201C", "\u00BB");
    private static final Set<String> QUOTES = Set.of("\"", "\u201E", "\u201C", "\u00AB");
    private static final DepRel MARK = new DepRel("mark");
    private static final DepRel OBJECT = new DepRel("obj");
    private static final DepRel RELATIVE = new DepRel("acl:relcl");
    private static final DepRel MODIFIER = new DepRel("nmod");
    private static final DepRel COMPLEMENT = new DepRel("ccomp");
    private static final DepRel CLAUSE = new DepRel("acl");
    private static final DepRel OBLIQUE = new DepRel("obl");
    private static final DepRel ATTRIBUTE = new DepRel("amod");
    private static final DepRel CIRCUMSTANCE = new DepRel("advcl");
    private static final DepRel PREDICATE = new DepRel("xcomp");
    private static final DepRel ADVERBIAL = new DepRel("advmod");
    private static final DepRel PARATAXIS = new DepRel("parataxis");
    private static final DepRel SUBJECT = new DepRel("nsubj");

    private final Syntax syntax;
    private final int[] heads;
    private final DepRel[] relations;
    private final CoreArguments core;
    private final Coordination coordination;

    private TreeMender(Sentence sentence, LanguagePack pack) {
        this.syntax = new Syntax(sentence, pack);
        this.heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
        this.relations = sentence.tokens().stream().map(Token::deprel).toArray(DepRel[]::new);
        this.core = new CoreArguments(syntax, heads, relations, this::isSeat);
        this.coordination = new Coordination(syntax, heads, relations);
    }

    static Document mend(Document document, LanguagePack pack) {
        List<Sentence> sentences = document.sentences().stream().map(sentence -> Gerunds.mend(ToldByForm.mend(sentence, pack), pack))
                .map(sentence -> new TreeMender(Interruptions.mend(TrailingSpeech.mend(sentence, pack), pack), pack).mend()).toList();
        return new Document(document.language(), document.text(), document.blocks(), sentences, document.names());
    }

    private Sentence mend() {
        Sentence sentence = syntax.sentence();
        sentence.tokens().forEach(this::adverb);
        for (Token token : sentence.tokens()) {
            fixed(token);
            seemingly(token);
            ordered(token);
            cited(token);
            conjunction(token);
            dateline(token);
            coordination.crossing(token);
            calledSo(token);
            meanwhile(token);
            seat(token);
            boolean trailing = syntax.is("say", token.index()) && token.deprel().is("ccomp") && !syntax.is("say", token.head())
                    && trailing(token);
            if (!trailing && token.upos() == UPos.VERB && !syntax.isPassive(token.index())) {
                core.mend(token);
            }
            contactClause(token);
            describedByParticiple(token);
            coordination.emphasised(token);
            said(token);
            coordination.beside(token);
            object(token);
            swallowed(token);
            coordination.higher(token);
            coordination.infinitives(token);
            coordination.thatToo(token);
            coordination.nextSubject(token);
            coordination.subjectBehindPhrase(token);
            coordination.coordinatedSubject(token);
            behindQuote(token);
            oblique(token);
            onDay(token);
            seemingNoun(token);
            coordination.spliced(token);
        }
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int at = token.index() - 1;
            tokens.add(new Token(token.index(), token.span(), token.form(), token.lemma(), token.upos(), token.feats(), heads[at],
                    relations[at]));
        }
        return new Sentence(sentence.index(), sentence.block(), tokens);
    }

    /** "X yesterday criticised Y", where an adverb is taken for the verb: what is said to be its object is the verb. */
    private void adverb(Token word) {
        Optional<Token> verb = word.upos() != UPos.VERB || !syntax.is("adverb", word.index()) ? Optional.empty()
                : syntax.children(word.index()).stream().filter(child -> child.index() > word.index() && child.upos() == UPos.VERB).findFirst();
        verb.ifPresent(head -> {
            heads[head.index() - 1] = word.head();
            relations[head.index() - 1] = word.deprel();
            heads[word.index() - 1] = head.index();
            relations[word.index() - 1] = ADVERBIAL;
            syntax.children(word.index()).stream().filter(child -> child.index() != head.index()).forEach(child -> heads[child.index() - 1] = head.index());
        });
    }

    /** A finite verb that was taken for a noun has a subject where it seemed to have an adjective, and obliques. */
    private void seemingNoun(Token verb) {
        if (verb.upos() != UPos.VERB || !verb.feats().is("VerbForm", "Fin")) {
            return;
        }
        for (Token child : syntax.children(verb.index())) {
            boolean name = child.deprel().is("amod") && child.index() < verb.index() && Character.isUpperCase(child.form().codePointAt(0));
            if (name) {
                relations[child.index() - 1] = SUBJECT;
            }
        }
    }

    /** "Arrives on Tuesday in Y": a day or month is nowhere itself. */
    private void onDay(Token noun) {
        int day = heads[noun.index() - 1];
        boolean told = day != 0 && day < noun.index() && noun.upos() == UPos.PROPN && relations[noun.index() - 1].is("nmod")
                && syntax.is("time", day) && relations[day - 1].is("obl") && syntax.slots(noun.index()).contains("in")
                && syntax.token(heads[day - 1]).upos() == UPos.VERB;
        if (told) {
            heads[noun.index() - 1] = heads[day - 1];
            relations[noun.index() - 1] = OBLIQUE;
        }
    }

    /** "In respect of X in view of Y": a part of an adposition belongs to the one right before it, not to one farther off. */
    private void fixed(Token part) {
        Token before = part.index() == 1 ? part : syntax.token(part.index() - 1);
        int adposition = !part.deprel().is("fixed") ? 0 : before.deprel().is("case") ? before.index()
                : before.deprel().is("fixed") ? heads[before.index() - 1] : 0;
        if (adposition > part.head()) {
            heads[part.index() - 1] = adposition;
        }
    }

    /** Nothing hangs on a finite verb as on a noun, and no infinitive on a noun as a noun does. */
    private void oblique(Token noun) {
        if (noun.deprel().equals(MODIFIER) && noun.feats().is("VerbForm", "Inf")) {
            relations[noun.index() - 1] = CLAUSE;
        }
        boolean finite = noun.head() != 0 && syntax.token(noun.head()).upos() == UPos.VERB && syntax.token(noun.head()).feats().is("VerbForm", "Fin");
        if (finite && relations[noun.index() - 1].is("nmod") && heads[noun.index() - 1] == noun.head() && !syntax.adposition(noun.index()).isEmpty()) {
            relations[noun.index() - 1] = OBLIQUE;
        }
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

    /** "X it-seems has-fired": what says no more than "perhaps" between a verb and its subject is no verb. */
    private void seemingly(Token hedge) {
        if (hedge.upos() != UPos.VERB || hedge.index() >= syntax.sentence().size()
                || syntax.pack().mode(ModeCue.Kind.ADVERB, lexeme -> lexeme.matches(syntax.sentence(), hedge)).isEmpty()) {
            return;
        }
        int next = hedge.index() + 1;
        while (next < syntax.sentence().size() && (syntax.token(next).upos() == UPos.AUX || syntax.token(next).upos() == UPos.ADV)) {
            next++;
        }
        Token verb = syntax.token(next);
        Optional<Token> subject = syntax.children(hedge.index()).stream().filter(child -> child.deprel().is("nsubj") && child.index() < hedge.index())
                .findFirst();
        boolean tells = verb.upos() == UPos.VERB && (verb.head() == hedge.index() || verb.head() == hedge.head())
                && !syntax.hasChild(verb.index(), "nsubj", "mark");
        if (tells && subject.isPresent()) {
            heads[verb.index() - 1] = hedge.head();
            relations[verb.index() - 1] = hedge.deprel();
            heads[hedge.index() - 1] = verb.index();
            relations[hedge.index() - 1] = ADVERBIAL;
            heads[subject.get().index() - 1] = verb.index();
        }
    }

    /** "Ordered the-army that it-strike": what opens as something to be done, with no conjunction or comma before, is no second clause beside the verb. */
    private void ordered(Token verb) {
        boolean beside = verb.deprel().is("conj") && verb.upos() == UPos.VERB && verb.head() != 0 && verb.head() < verb.index()
                && syntax.token(verb.head()).upos() == UPos.VERB && !syntax.hasChild(verb.index(), "cc", "punct", "nsubj");
        boolean toDo = beside && syntax.children(verb.index()).stream().anyMatch(child -> child.index() < verb.index() && syntax.is("toDo", child.index()));
        boolean same = toDo && syntax.children(verb.head()).stream()
                .anyMatch(child -> syntax.is("toDo", child.index()));
        if (toDo && !same) {
            relations[verb.index() - 1] = COMPLEMENT;
        }
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

    /** "INTERFAX - The-ministry called": a name that opens the sentence and is parted by a dash from the true subject says who reports. */
    private void dateline(Token name) {
        int last = syntax.phrase(name.index()).stream().filter(below -> syntax.token(below).upos() != UPos.PUNCT).max(Integer::compare).orElse(name.index());
        boolean opens = name.deprel().is("nsubj") && name.index() == 1 && last < syntax.sentence().size()
                && DASHES.contains(syntax.token(last + 1).form());
        boolean another = opens && syntax.children(name.head()).stream()
                .anyMatch(child -> child.deprel().is("nsubj") && child.index() > last + 1 && child.index() < name.head());
        if (another) {
            relations[name.index() - 1] = PARATAXIS;
        }
    }

    /** "Called the decision-ACC unjust-INS": an adjective behind its noun in the case of predicates is what the verb says of it. */
    private void calledSo(Token adjective) {
        Token noun = adjective.head() == 0 ? adjective : syntax.token(adjective.head());
        boolean predicate = adjective.deprel().is("amod") && adjective.upos() == UPos.ADJ && adjective.feats().is("Case", "Ins")
                && noun.index() < adjective.index() && noun.feats().is("Case", "Acc") && noun.head() != 0;
        if (predicate && syntax.is("judge", noun.head())) {
            heads[adjective.index() - 1] = noun.head();
            relations[adjective.index() - 1] = PREDICATE;
        }
    }

    /** "Put off the talks, when X attacked": a clause of time tells when the verb's act is, not what its noun is, unless that names a time. */
    private void meanwhile(Token clause) {
        Token noun = clause.head() == 0 ? clause : syntax.token(clause.head());
        boolean timed = clause.deprel().is("acl") && noun.index() < clause.index() && noun.upos().isNominal() && !syntax.is("time", noun.index())
                && syntax.children(clause.index()).stream().anyMatch(child -> child.deprel().is("mark") && syntax.is("occasion", child.index()));
        if (timed && noun.head() != 0 && syntax.token(noun.head()).upos() == UPos.VERB) {
            heads[clause.index() - 1] = noun.head();
            relations[clause.index() - 1] = CIRCUMSTANCE;
        }
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
                && syntax.children(verb.index()).stream().noneMatch(child -> child.deprel().is("ccomp") || child.deprel().is("obj") && CoreArguments.isThing(child));
        if (quoted) {
            heads[noun.index() - 1] = verb.index();
            relations[noun.index() - 1] = OBJECT;
        }
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

    /** "Said that they "had done so", threatening X": a clause without a subject behind the words that are quoted is the speaker's. */
    private void behindQuote(Token clause) {
        boolean silent = clause.deprel().is("advcl") && clause.head() != 0 && clause.head() < clause.index() && !syntax.isFinite(clause.index())
                && !syntax.hasChild(clause.index(), "nsubj", "mark");
        int saying = !silent ? 0 : syntax.path(clause.head()).stream().skip(1).filter(at -> at < clause.head() && syntax.is("say", at)).findFirst().orElse(0);
        if (saying == 0) {
            return;
        }
        boolean closed = false;
        for (int i = clause.head() + 1; i < clause.index(); i++) {
            closed |= CLOSING.contains(syntax.token(i).form());
        }
        long opening = syntax.sentence().tokens().subList(saying, clause.head()).stream().filter(token -> QUOTES.contains(token.form())).count();
        if (closed && opening > 0) {
            heads[clause.index() - 1] = saying;
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

    /**
     * "Backed by Iran Houthis": a common noun that looks like a part of the agent's name, or like a possessor of the participle before, is what
     * the participle describes.
     */
    private void describedByParticiple(Token noun) {
        boolean possessor = noun.deprel().equals(MODIFIER) && noun.index() > 2 && noun.head() == syntax.token(noun.index() - 1).head()
                && syntax.adposition(noun.index()).isEmpty() && isDescribing(syntax.token(noun.head()));
        if (noun.upos() != UPos.NOUN || !possessor && (!noun.deprel().is("flat") || noun.head() != noun.index() - 1)) {
            return;
        }
        Token agent = syntax.token(noun.index() - 1);
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
}
