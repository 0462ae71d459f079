package org.vestnik.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.vestnik.language.Role;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Finds the arguments of verbs and of nouns of acts, said or silent. */
final class ArgumentFinder {

    /** Slot of one who speaks for the body that is meant. */
    static final String BODY = "body";

    private final Syntax syntax;
    private final IntFunction<Optional<Role>> controller;
    private final Subjects subjects;

    /** @param controller role whose participant is the silent subject below a word, if a rule knows the word */
    ArgumentFinder(Syntax syntax, IntFunction<Optional<Role>> controller) {
        this.syntax = syntax;
        this.controller = controller;
        this.subjects = new Subjects(syntax, controller);
    }

    Subjects subjects() {
        return subjects;
    }

    List<Argument> ofVerb(int verb) {
        List<Argument> arguments = new ArrayList<>();
        boolean passive = syntax.isPassive(verb);
        boolean subject = false;
        boolean judged = syntax.children(verb).stream().anyMatch(child -> subjects.isJudged(verb, child));
        for (Token child : syntax.children(verb)) {
            boolean other = subjects.raised(verb, child) || syntax.isAnnounced(child.index(), verb) || syntax.isSource(child.index());
            Optional<Argument> argument = other ? Optional.empty()
                    : subjects.isJudged(verb, child) || subjects.isObjectOf(verb, child) ? Optional.of(new Argument(child.index(), Set.of("obj"), 0))
                    : child.deprel().is("obj") && judged ? Optional.of(new Argument(child.index(), Set.of("subj"), 0)) : ofVerb(child, passive);
            argument.ifPresent(arguments::add);
            subject |= argument.isPresent() && argument.get().slots().contains(passive ? "obj" : "subj");
        }
        bareRecipient(verb, arguments);
        if (syntax.hasChild(verb, "cop") && !syntax.adposition(verb).isEmpty()) {
            arguments.add(new Argument(verb, syntax.slots(verb), 0));       // "will be in Cairo": the place is the predicate
        }
        subjects.lowered(verb).forEach(child -> ofVerb(child, false).ifPresent(arguments::add));
        int said = arguments.size();
        described(verb, passive, arguments);
        boolean participle = syntax.isParticiple(verb) && arguments.size() > said && arguments.get(said).slots().contains(passive ? "obj" : "subj");
        if (!subject && !participle) {
            subjects.silent(verb, passive, 0).ifPresent(token -> arguments.add(new Argument(token, Set.of(passive ? "obj" : "subj"), 0)));
        }
        secondary(arguments);
        return arguments;
    }

    private Optional<Argument> ofVerb(Token child, boolean passive) {
        String base = child.deprel().base();
        Set<String> slots = new TreeSet<>();
        switch (base) {
            case "nsubj" -> slots.add(passive ? "obj" : "subj");
            case "vocative" -> slots.addAll(child.feats().is("Case", "Nom") ? Set.of("subj") : Set.of());
            case "obj" -> {
                slots.add("obj");
                boolean marked = !syntax.adposition(child.index()).isEmpty() || child.feats().is("Case", "Dat");
                slots.addAll(marked ? syntax.slots(child.index()) : Set.of());
            }
            case "iobj" -> {
                slots.addAll(syntax.slots(child.index()));
                if (syntax.adposition(child.index()).isEmpty() || slots.contains("dative")) {
                    slots.add("iobj");
                }
                if (isObjectByCase(child)) {
                    slots.add("obj");
                }
            }
            case "obl", "nmod", "advmod", "dep", "xcomp" -> {
                if (child.upos().isNominal() || child.upos() == UPos.NUM || child.upos() == UPos.ADJ && base.equals("obl")) {
                    slots.addAll(syntax.slots(child.index()));
                    if (child.deprel().is("obl:agent") && !child.feats().is("Case", "Dat")) {
                        slots.add("agent");
                    }
                    if (isCounted(child)) {
                        slots.add("obj");
                    }
                }
            }
            default -> {
            }
        }
        if (passive && slots.contains("agent")) {
            slots.add("subj");
        }
        return slots.isEmpty() ? Optional.empty() : Optional.of(new Argument(child.index(), slots, 0));
    }

    /** Beside a receiver parsers call an object indirect too; its case tells. */
    private static boolean isObjectByCase(Token child) {
        return child.feats().is("Case", "Acc") || child.feats().is("Case", "Nom");
    }

    /** "Sends up to 350 thousand shells", "sends 300-400 of-shells": the adposition bounds the number and marks no role, the case is the number's. */
    private boolean isCounted(Token child) {
        boolean bare = child.feats().is("Case", "Gen") && syntax.adposition(child.index()).isEmpty() && syntax.hasChild(child.index(), "nummod");
        return bare || syntax.children(child.index()).stream().anyMatch(mark -> mark.deprel().is("case") && syntax.is("bound", mark.index())
                && syntax.token(mark.index() + 1).upos() == UPos.NUM);
    }

    /** "Sold Iran jets": a name between a verb and its object, which parsers take for a part of the object. */
    private void bareRecipient(int verb, List<Argument> arguments) {
        for (Argument object : List.copyOf(arguments)) {
            if (object.slots().contains("obj")) {
                syntax.children(object.token()).stream()
                        .filter(child -> child.deprel().is("compound") && child.upos() == UPos.PROPN)
                        .filter(child -> syntax.subtree(child.index()).contains(verb + 1))
                        .forEach(child -> arguments.add(new Argument(child.index(), Set.of("modifier"), object.token())));
            }
        }
    }

    /**
     * A participle's noun, and the noun of a relative clause that has no pronoun of its own; beside a statement also whoever makes it
     * ("X issued a statement urging Y").
     */
    private void described(int verb, boolean passive, List<Argument> arguments) {
        Token token = syntax.token(verb);
        if (token.head() == 0 || !token.deprel().is("acl") && !token.deprel().is("amod")) {
            return;
        }
        boolean relative = syntax.isRelative(verb);
        boolean infinitive = token.feats().is("VerbForm", "Inf") || syntax.hasChild(verb, "mark");
        if (relative || infinitive) {
            return;
        }
        boolean has = arguments.stream().anyMatch(argument -> argument.slots().contains("subj"));
        boolean asObject = passive || token.feats().is("VerbForm", "Part") && token.feats().is("Tense", "Past") && !token.feats().is("Voice", "Act")
                || has;
        arguments.add(new Argument(token.head(), Set.of(asObject ? "obj" : "subj"), 0));
        if (!asObject && (syntax.is("sayNoun", token.head()) || syntax.is("sourceNoun", token.head()))) {
            subjects.nounSubject(token.head(), 0).ifPresent(author -> arguments.add(new Argument(author, Set.of("subj"), 0)));
        }
    }

    List<Argument> ofNoun(int noun) {
        List<Argument> arguments = ofNoun(noun, child -> hangsTwice(noun, child) ? syntax.slots(child) : syntax.slotsBesideNoun(child));
        arguments.addAll(receiversBehind(noun));
        return arguments;
    }

    /** "Began supplies of arms to-Ukraine", "put off his visit to China": what stands right behind the noun and the tree hangs on its verb. */
    private List<Argument> receiversBehind(int noun) {
        Token word = syntax.token(noun);
        if (word.head() == 0 || !Set.of("obj", "nsubj", "obl").contains(word.deprel().base()) || !syntax.isVerbal(word.head())) {
            return List.of();
        }
        int last = syntax.phrase(noun).stream().max(Integer::compare).orElse(noun);
        return syntax.children(word.head()).stream()
                .filter(child -> child.index() > noun && (noun > word.head() || child.index() < word.head()))
                .filter(child -> child.deprel().is("iobj") || child.deprel().is("obl") || child.deprel().is("obj"))
                .filter(child -> syntax.adposition(child.index()).isEmpty() ? child.feats().is("Case", "Dat") : syntax.children(child.index()).stream()
                        .anyMatch(mark -> mark.deprel().is("case") && mark.index() == last + 1))
                .map(child -> new Argument(child.index(), syntax.adposition(child.index()).isEmpty() ? Set.of("dative") : syntax.slots(child.index()),
                        word.head())).toList();
    }

    /** "The giving to-Ukraine of a package of aid": who gets what a noun names hangs on the noun of doing above it. */
    List<Argument> ofDoing(int noun) {
        int above = noun;
        do {
            Token token = syntax.token(above);
            boolean part = token.deprel().is("nmod") && syntax.adposition(above).isEmpty();
            above = part ? token.head() : 0;
        } while (above != 0 && syntax.is("quantity", above));
        if (above == 0 || !syntax.is("doing", above)) {
            return List.of();
        }
        List<Argument> others = ofNoun(above).stream().filter(argument -> argument.nearer() && !syntax.path(noun).contains(argument.token())).toList();
        List<Argument> receivers = others.stream().filter(argument -> argument.slots().equals(Set.of("dative"))).toList();
        return !receivers.isEmpty() ? receivers : others.stream().filter(argument -> isNameLikeDative(syntax.token(argument.token())))
                .map(argument -> new Argument(argument.token(), Set.of("dative"), 0)).toList();
    }

    /** Beside the genitive of what is given, a name that parsers take for one more is who gets it: in many names the two cases look alike. */
    private boolean isNameLikeDative(Token name) {
        return name.upos() == UPos.PROPN && name.deprel().is("nmod") && name.feats().is("Case", "Gen") && name.feats().is("Gender", "Fem")
                && syntax.adposition(name.index()).isEmpty() && !name.feats().is("Abbr", "Yes");
    }

    /** "Sending of-Russia of-arms": where an adposition hangs twice on a noun, one of the two is no possessor. */
    private boolean hangsTwice(int noun, int child) {
        String adposition = syntax.adposition(child);
        return syntax.children(noun).stream().anyMatch(other -> other.index() != child && other.deprel().is("nmod")
                && syntax.adposition(other.index()).equals(adposition));
    }

    /** What hangs on the noun of a light verb may as well hang on the verb. */
    List<Argument> ofLightNoun(int noun) {
        return ofNoun(noun, syntax::slots);
    }

    private List<Argument> ofNoun(int noun, IntFunction<Set<String>> slotsOf) {
        List<Argument> arguments = new ArrayList<>();
        for (Token child : syntax.children(noun)) {
            Set<String> slots = new TreeSet<>();
            switch (child.deprel().base()) {
                case "nmod", "obl", "iobj", "obj" -> {
                    slots.addAll(slotsOf.apply(child.index()));
                    if (child.deprel().is("nmod:poss") || child.deprel().is("obj")) {
                        slots.add("gen");
                    }
                    if (child.deprel().is("nmod:poss")) {
                        slots.add("poss");
                    }
                }
                case "amod" -> slots.add(syntax.is("opposing", child.index()) ? "against" : "adj");
                case "det" -> slots.addAll(syntax.is("firstPerson", child.index()) ? Set.of("gen", "poss") : Set.of("gen"));
                case "compound" -> slots.addAll(Set.of("adj", "gen"));
                case "acl" -> performer(noun, child).ifPresent(who -> arguments.add(new Argument(who, Set.of("agent"), 0)));
                case "nsubj" -> slots.addAll(Set.of("gen", "subj"));
                default -> {
                }
            }
            if (!slots.isEmpty()) {
                arguments.add(new Argument(child.index(), slots, 0));
            }
        }
        secondary(arguments);
        return arguments;
    }

    /** "The launch that X carried out": the subject of the clause that says no more of the noun than that it was done. */
    private Optional<Integer> performer(int noun, Token clause) {
        boolean done = clause.index() > noun && syntax.is("perform", clause.index()) && syntax.children(clause.index()).stream()
                .anyMatch(child -> child.deprel().is("obj") && Participants.isRelative(syntax, child));
        return done ? subjects.subject(clause.index(), 0).filter(who -> who != noun) : Optional.empty();
    }

    /**
     * Who does what a noun of an act names but does not say itself: the one accused of it, the one who warns others about it, or the subject of
     * the plain verb whose object it is.
     *
     * @param isAct  whether a rule opens at a word; an act of its own lends its subject to no other
     * @param isPlan whether a word names a plan, an attempt, a wish: its holder is who would act
     * @param isDenial whether a word denies or rejects what it has for its object: who denies a deed is who is said to have done it
     */
    Optional<Argument> silentOfNoun(int noun, IntPredicate isAct, IntPredicate isPlan, IntPredicate isDenial) {
        Token token = syntax.token(noun);
        int governor = token.head();
        boolean reason = syntax.slots(noun).contains("because");
        if (governor != 0 && token.deprel().is("nmod") && !reason && syntax.is("quantity", governor) && !isAct.test(governor)) {
            return silentOfNoun(governor, isAct, isPlan, isDenial);
        }
        if (governor != 0 && token.deprel().is("conj") && !syntax.isVerbal(noun) && lends(syntax.token(governor).head())) {
            return silentOfNoun(governor, isAct, isPlan, isDenial);
        }
        if (governor == 0 || syntax.slots(noun).contains("without") || !Set.of("obj", "obl", "nmod", "iobj", "nsubj").contains(token.deprel().base())) {
            return Optional.empty();
        }
        if (!reason && syntax.is("quantity", governor) && syntax.token(governor).upos() == UPos.NOUN) {
            return silentOfNoun(governor, isAct, isPlan, isDenial);
        }
        Optional<Integer> who = Optional.empty();
        boolean told = syntax.slots(noun).contains("about") && !syntax.slots(noun).contains("for") && !reason;
        if (controller.apply(governor).filter(Role.RECIPIENT::equals).isPresent() || syntax.is("thank", governor)) {
            who = told ? subjects.subject(governor, 0) : subjects.object(governor).filter(object -> object != noun);
        } else if (syntax.is("doing", governor) && (syntax.adposition(noun).isEmpty()
                || syntax.slots(noun).contains("about") && !reason || syntax.slots(noun).contains("gen"))) {
            who = doer(governor).filter(doer -> doer != noun)
                    .or(() -> silentOfNoun(governor, isAct, isPlan, isDenial).map(Argument::token));
        } else if (syntax.is("announce", governor) && !reason) {
            who = announcer(noun);
        } else if (token.deprel().is("obj") && syntax.isVerbal(governor) && !syntax.is("breach", governor) && (admits(noun, governor)
                || !isAct.test(governor) && !syntax.is("say", governor) && !syntax.is("judge", governor) && !syntax.is("notice", governor))) {
            who = subjects.subject(governor, 0);
        } else if (isPlan.test(governor) && Stream.of("purpose", "because", "without").noneMatch(syntax.slots(noun)::contains)) {
            who = syntax.isVerbal(governor) ? subjects.subject(governor, 0)
                    : subjects.nounSubject(governor, 0).filter(holder -> holder != noun)
                            .or(() -> silentOfNoun(governor, isAct, isPlan, isDenial).map(Argument::token));
        } else if (syntax.is("responsibility", governor) || syntax.hasChild(governor, "obj") && syntax.children(governor).stream()
                .anyMatch(child -> child.deprel().is("obj") && syntax.is("responsibility", child.index()))) {
            who = syntax.isVerbal(governor) ? subjects.subject(governor, 0) : doer(governor).or(() -> subjects.nounSubject(governor, 0));
        }
        return who.map(index -> new Argument(index, Set.of("silent"), 0))
                .or(() -> denier(noun, isDenial).map(index -> new Argument(index, Set.of("silent", BODY), 0)));
    }

    /** "Thanked X for its sanctions and its help", "accused X of the strikes and the killing": the same does what follows. */
    private boolean lends(int governor) {
        return governor != 0 && (syntax.is("thank", governor) || controller.apply(governor).filter(Role.RECIPIENT::equals).isPresent());
    }

    /** "Admitted the strike", where "recognised the strike as a crime" says more of it. */
    private boolean admits(int noun, int verb) {
        return syntax.is("admit", verb) && syntax.children(verb).stream().noneMatch(child -> child.index() > noun
                && (child.deprel().is("xcomp") || child.deprel().is("obl") || child.deprel().is("advcl")));
    }

    /** "The imposing by the EU of sanctions", "the minister's announcement of supplies": who hangs on the noun of doing. */
    private Optional<Integer> doer(int noun) {
        return ofNoun(noun, syntax::slotsBesideNoun).stream().filter(argument -> argument.nearer() && (argument.slots().contains("agent")
                || argument.slots().contains("adj") || argument.slots().contains("gen") && syntax.token(argument.token()).feats().is("Animacy", "Anim")))
                .map(Argument::token).findFirst();
    }

    /** "Announced the imposing of sanctions". */
    private Optional<Integer> announcer(int noun) {
        int governor = syntax.token(noun).head();
        boolean about = governor != 0 && syntax.isVerbal(governor) && syntax.is("announce", governor) && syntax.slots(noun).contains("about");
        return about ? subjects.subject(governor, 0) : Optional.empty();
    }

    /** Who thanks for what a noun names. */
    Optional<Integer> thanker(int noun) {
        int governor = syntax.token(noun).head();
        return governor != 0 && syntax.is("thank", governor) && syntax.isVerbal(governor) ? subjects.subject(governor, 0) : Optional.empty();
    }

    /** "Called reports of supplies a lie", "denied the shelling". */
    private Optional<Integer> denier(int noun, IntPredicate isDenial) {
        int at = syntax.token(noun).head();
        while (at != 0 && !syntax.isVerbal(at) && (syntax.is("sayNoun", at) || syntax.is("sourceNoun", at)
                || controller.apply(at).filter(Role.RECIPIENT::equals).isPresent())) {
            at = syntax.token(at).head();
        }
        return at != 0 && syntax.isVerbal(at) && isDenial.test(at) ? subjects.subject(at, 0).filter(denier -> !syntax.path(noun).contains(denier)) : Optional.empty();
    }

    /** What hangs on an argument, at any depth, may belong to the act: parsers attach adpositional phrases low. */
    private void secondary(List<Argument> arguments) {
        Set<Integer> known = new HashSet<>();
        arguments.forEach(argument -> known.add(argument.token()));
        for (Argument argument : List.copyOf(arguments)) {
            if (argument.slots().contains("subj") || argument.slots().contains("without")) {
                continue;
            }
            for (int below : syntax.phrase(argument.token())) {
                boolean nominal = syntax.token(below).deprel().is("nmod") || syntax.token(below).deprel().is("obl")
                        || isMisplacedReceiver(below);
                if (nominal && !isOfParticiple(below, argument.token()) && !isHolder(below) && known.add(below) && !syntax.slots(below).isEmpty()) {
                    arguments.add(new Argument(below, syntax.slots(below), argument.token()));
                }
            }
        }
    }

    /** "The group X (banned in Y and Z)": what hangs on a participle behind a name belongs to that alone. */
    private boolean isOfParticiple(int word, int argument) {
        return syntax.path(word).stream().takeWhile(at -> at != argument).anyMatch(at -> at != word && syntax.isParticiple(at)
                && syntax.token(at).head() != 0 && syntax.token(at).head() < at && syntax.token(syntax.token(at).head()).upos() == UPos.PROPN);
    }

    /** "A hotel in the controlled by X part of Y": who holds a place does not do what is done there. */
    private boolean isHolder(int word) {
        return syntax.slots(word).contains("agent") && syntax.is("held", syntax.token(word).head());
    }

    /** "Hand over to-Kyiv missiles": a name in the dative that parsers take for an attribute of the noun after it. */
    private boolean isMisplacedReceiver(int word) {
        Token token = syntax.token(word);
        return token.deprel().is("amod") && !syntax.token(token.head()).feats().is("Case", "Dat")
                && (token.feats().is("Case", "Dat") || syntax.slots(word).contains("dative"));
    }

    /** Heads of the clauses that complete a word, those that hang on a demonstrative in its stead and words quoted before it too. */
    List<Integer> complements(int word) {
        List<Integer> complements = new ArrayList<>();
        for (Token child : syntax.children(word)) {
            if (syntax.is("demonstrative", child.index())) {
                complements.addAll(complements(child.index()));
            }
            boolean clause = child.deprel().is("ccomp") || child.deprel().is("xcomp") || child.deprel().is("csubj")
                    || child.deprel().is("acl") && !syntax.isParticiple(child.index())
                    || child.deprel().is("advcl") && syntax.hasChild(child.index(), "mark") && !isOccasion(child.index())
                    || child.deprel().is("parataxis") && syntax.isVerbal(child.index())
                            && (child.index() < word || syntax.isAnnounced(word, child.index()));
            if (clause) {
                complements.add(child.index());
            }
        }
        return complements;
    }

    /** "Called for calm as X attacked Y": when something was said is not what was said. */
    private boolean isOccasion(int clause) {
        return syntax.children(clause).stream().anyMatch(mark -> mark.deprel().is("mark") && syntax.is("occasion", mark.index()));
    }
}
