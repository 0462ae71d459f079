package org.vestnik.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.vestnik.language.Role;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Finds the arguments of verbs and of nouns of acts. A silent subject is looked for where the grammar puts it: in the verb
 * coordinated with, in the governing verb (its subject, or its object where that verb controls so), in the noun that a participle
 * or relative clause describes.
 */
final class ArgumentFinder {

    /** Slot of one who speaks for the body that is meant. */
    static final String BODY = "body";

    private static final int DEEPEST = 8;

    private final Syntax syntax;
    private final IntFunction<Optional<Role>> controller;

    /** @param controller role whose participant is the silent subject below a word, if a rule knows the word */
    ArgumentFinder(Syntax syntax, IntFunction<Optional<Role>> controller) {
        this.syntax = syntax;
        this.controller = controller;
    }

    List<Argument> ofVerb(int verb) {
        List<Argument> arguments = new ArrayList<>();
        boolean passive = syntax.isPassive(verb);
        boolean subject = false;
        boolean judged = syntax.children(verb).stream().anyMatch(child -> isJudged(verb, child));
        for (Token child : syntax.children(verb)) {
            boolean other = raised(verb, child) || syntax.isAnnounced(child.index(), verb) || syntax.isSource(child.index());
            Optional<Argument> argument = other ? Optional.empty()
                    : isJudged(verb, child) || isObjectOf(verb, child) ? Optional.of(new Argument(child.index(), Set.of("obj"), 0))
                    : child.deprel().is("obj") && judged ? Optional.of(new Argument(child.index(), Set.of("subj"), 0)) : ofVerb(child, passive);
            argument.ifPresent(arguments::add);
            subject |= argument.isPresent() && argument.get().slots().contains(passive ? "obj" : "subj");
        }
        bareRecipient(verb, arguments);
        lowered(verb).forEach(child -> ofVerb(child, false).ifPresent(arguments::add));
        int said = arguments.size();
        described(verb, passive, arguments);
        boolean participle = syntax.isParticiple(verb) && arguments.size() > said && arguments.get(said).slots().contains("subj");
        if (!subject && !participle) {
            silent(verb, passive, 0).ifPresent(token -> arguments.add(new Argument(token, Set.of(passive ? "obj" : "subj"), 0)));
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
                slots.add("iobj");
                slots.addAll(syntax.slots(child.index()));
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

    /** "Sends up to 350 thousand shells": the adposition bounds the number and marks no role. */
    private boolean isCounted(Token child) {
        return syntax.children(child.index()).stream().anyMatch(mark -> mark.deprel().is("case") && syntax.is("bound", mark.index())
                && syntax.token(mark.index() + 1).upos() == UPos.NUM);
    }

    /** "X warned that …, and urged Y to …": what parsers take for the subject of a second verb stands between it and its complement. */
    private boolean isObjectOf(int verb, Token child) {
        Token token = syntax.token(verb);
        return child.deprel().is("nsubj") && child.index() > verb && token.deprel().is("conj") && syntax.isVerbal(token.head())
                && !syntax.isPassive(verb) && syntax.hasChild(token.head(), "nsubj")
                && controller.apply(verb).filter(Role.RECIPIENT::equals).isPresent()
                && syntax.children(verb).stream().anyMatch(complement -> complement.index() > child.index()
                        && (complement.deprel().is("ccomp") || complement.deprel().is("xcomp")));
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

    /** What stands between a verb that controls by its object and its infinitive is that object, wherever the parser hung it. */
    private List<Token> lowered(int verb) {
        List<Token> lowered = new ArrayList<>();
        if (controller.apply(verb).filter(Role.RECIPIENT::equals).isPresent() && !syntax.hasChild(verb, "obj", "iobj")) {
            for (Token infinitive : syntax.children(verb)) {
                if (infinitive.deprel().is("xcomp") || infinitive.deprel().is("ccomp")) {
                    syntax.children(infinitive.index()).stream().filter(child -> between(verb, child, opening(infinitive)))
                            .forEach(lowered::add);
                }
            }
        }
        return lowered;
    }

    /** Where a complement begins: at its particle, or at an infinitive itself. */
    private int opening(Token complement) {
        boolean infinitive = complement.deprel().is("xcomp");
        return syntax.children(complement.index()).stream().filter(child -> child.deprel().is("aux") || child.deprel().is("mark"))
                .map(Token::index).min(Integer::compare).orElse(infinitive ? complement.index() : 0);
    }

    private static boolean between(int verb, Token child, int infinitive) {
        return verb < child.index() && child.index() < infinitive && child.upos().isNominal() && !child.deprel().is("nsubj");
    }

    private boolean raised(int infinitive, Token child) {
        int verb = syntax.token(infinitive).head();
        return verb != 0 && child.index() < infinitive && lowered(verb).contains(child);
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
            nounSubject(token.head(), 0).ifPresent(author -> arguments.add(new Argument(author, Set.of("subj"), 0)));
        }
    }

    /** Empty also where the clause is headed by something that names no one. */
    private Optional<Integer> silent(int verb, boolean passive, int depth) {
        Token token = syntax.token(verb);
        int head = token.head();
        Optional<Integer> seat = seat(verb).or(() -> misplaced(verb)).or(() -> behindSource(verb));
        if (seat.isPresent() || head == 0 || depth > DEEPEST) {
            return seat;
        }
        switch (token.deprel().base()) {
            case "conj" -> {
                int beside = syntax.isFinite(verb) ? finite(head) : head;
                return syntax.isVerbal(beside) ? subject(beside, depth + 1) : Optional.empty();
            }
            case "xcomp", "ccomp", "advcl", "csubj" -> {
                if (!syntax.isVerbal(head)) {
                    return nounSubject(head, depth);
                }
                boolean beside = token.deprel().is("advcl") && !syntax.hasChild(verb, "case");
                Role role = beside ? Role.ACTOR : controller.apply(head).orElse(Role.ACTOR);
                return role == Role.RECIPIENT ? object(head).or(() -> subject(head, depth + 1)) : subject(head, depth + 1);
            }
            case "acl" -> {
                return isOfPlace(verb) ? clauseSubject(head) : isDoer(verb, head) ? Optional.of(head) : nounSubject(head, depth);
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /** A finite verb goes on with no infinitive, whatever the parser says, but with the verb above it. */
    private int finite(int verb) {
        int at = verb;
        while (syntax.token(at).feats().is("VerbForm", "Inf") && syntax.token(at).deprel().is("xcomp")) {
            at = syntax.token(at).head();
        }
        return at;
    }

    /** "Arrived in X, where he will meet Y": a clause that a relative adverb opens, of the same number as the one above. */
    private boolean isOfPlace(int clause) {
        boolean adverb = syntax.children(clause).stream().anyMatch(child -> child.upos() == UPos.ADV && syntax.is("relative", child.index()));
        return adverb && syntax.path(clause).stream().skip(1).filter(syntax::isVerbal).findFirst()
                .filter(above -> syntax.isPlural(above) == syntax.isPlural(clause)).isPresent();
    }

    /** "Firms that help": a finite clause on a noun of those who act describes them, even where its pronoun looks like a conjunction. */
    private boolean isDoer(int verb, int noun) {
        boolean acts = syntax.token(noun).feats().is("Animacy", "Anim") || syntax.token(noun).upos() == UPos.PROPN
                || syntax.is("standIn", noun) || syntax.is("belonging", noun);
        return acts && syntax.isFinite(verb) && syntax.hasChild(verb, "mark");
    }

    /** "In the Kremlin they say": the seat of those who are not named, where the verb is plural. */
    private Optional<Integer> seat(int verb) {
        Token token = syntax.token(verb);
        String person = token.feats().get("Person");
        boolean predicate = syntax.isFinite(verb) || token.upos() == UPos.ADJ && syntax.is("say", verb) || syntax.isParticiple(verb) && !token.deprel().is("amod") && !token.deprel().is("acl");
        if (!predicate || syntax.isPassive(verb) || !token.feats().is("Number", "Plur") || person.equals("1") || person.equals("2")) {
            return Optional.empty();
        }
        boolean trailing = syntax.is("say", verb) && !syntax.hasChild(verb, "cc");
        int last = token.deprel().is("conj") && !trailing ? verb : verb + 3;
        return syntax.children(verb).stream().filter(child -> child.deprel().is("obl") && child.index() < last
                && !Participants.isRelative(syntax, child) && syntax.slots(child.index()).contains("seat")).map(Token::index).findFirst().or(() -> seatBefore(verb));
    }

    /** "The strikes they condemned in Vilnius", "the threats condemned the premier": a deed judges nobody, those at the seat or with whom the verb agrees do. */
    private boolean isJudged(int verb, Token child) {
        return child.deprel().is("nsubj") && child.upos() == UPos.NOUN && child.feats().is("Animacy", "Inan")
                && controller.apply(verb).filter(Role.RECIPIENT::equals).isPresent() && (seat(verb).isPresent() || isCross(verb, child));
    }

    /** Whether a verb stands in another number or gender than its alleged subject, and has an object that may be the true one. */
    private boolean isCross(int verb, Token subject) {
        String number = syntax.token(verb).feats().get("Number");
        String gender = syntax.token(verb).feats().get("Gender");
        boolean other = !number.isEmpty() && !subject.feats().is("Number", number) || !gender.isEmpty() && !subject.feats().is("Gender", gender);
        return other && !syntax.isPassive(verb) && !syntax.hasChild(subject.index(), "conj") && syntax.hasChild(verb, "obj");
    }

    /**
     * "Last week the-US approved", "on Thursday the-US and Japan begin", "Seoul: the North sent": a name right before a verb that the tree hangs
     * on what stands before it, though it is in the nominative, or does not inflect and stands behind a time.
     */
    private Optional<Integer> misplaced(int verb) {
        int last = verb - 1;
        while (last > 0 && syntax.token(last).upos() == UPos.ADV) {
            last--;
        }
        return last < 1 || !syntax.isFinite(verb) ? Optional.empty() : syntax.path(last).stream().map(syntax::token)
                .filter(name -> name.upos() == UPos.PROPN && name.head() != 0 && name.head() < name.index() && name.index() < verb
                        && (name.deprel().is("nmod") || name.deprel().is("conj")) && !syntax.hasChild(name.index(), "case"))
                .filter(name -> isBehindTime(name, verb) || name.feats().is("Case", "Nom") && isForeignTo(syntax.token(name.head()), name))
                .map(Token::index).reduce((inner, outer) -> outer);
    }

    /** Whether a name in the nominative cannot belong to the word that the tree hangs it on. */
    private boolean isForeignTo(Token head, Token name) {
        String kase = head.feats().get("Case");
        return syntax.isAnnounced(head.index(), name.index()) || !kase.equals("Nom") && (name.deprel().is("nmod") || !kase.isEmpty());
    }

    private boolean isBehindTime(Token name, int verb) {
        Token time = syntax.token(name.head());
        return syntax.isAcronym(name.index()) && name.deprel().is("nmod") && time.deprel().is("obl") && time.head() == verb
                && (syntax.adposition(time.index()).isEmpty() || syntax.is("time", time.index()));
    }

    /** "According to X Y prepares": a bare name between the source and the verb, which parsers take for a part of the source. */
    private Optional<Integer> behindSource(int verb) {
        return !syntax.isFinite(verb) ? Optional.empty() : syntax.children(verb).stream()
                .filter(child -> child.index() < verb && syntax.isSource(child.index()))
                .flatMap(source -> syntax.phrase(source.index()).stream()).map(syntax::token)
                .filter(name -> name.upos() == UPos.PROPN && name.deprel().is("nmod") && syntax.adposition(name.index()).isEmpty()
                        && syntax.token(name.head()).upos() == UPos.PROPN && syntax.phrase(name.index()).contains(verb - 1))
                .map(Token::index).findFirst();
    }

    /** "The charges in the Kremlin were called absurd": where the seat right before the verb hangs on the object. */
    private Optional<Integer> seatBefore(int verb) {
        boolean beside = verb > 1 && syntax.token(verb - 1).deprel().is("nmod") && syntax.token(verb - 1).upos().isNominal()
                && !syntax.hasChild(verb, "nsubj", "csubj");
        return beside && syntax.slots(verb - 1).contains("seat") ? Optional.of(verb - 1) : Optional.empty();
    }

    /** Who holds the plan, wish or attempt that a noun names: its possessor, else the subject of its verb. */
    private Optional<Integer> nounSubject(int noun, int depth) {
        for (Token child : syntax.children(noun)) {
            boolean possessor = child.deprel().is("nmod") && syntax.slots(child.index()).contains("gen") || child.deprel().is("nmod:poss")
                    || child.upos() == UPos.PRON && syntax.adposition(child.index()).isEmpty()
                    || child.deprel().is("det") && child.feats().is("Poss", "Yes");
            if (possessor) {
                return Optional.of(child.index());
            }
        }
        int governor = syntax.token(noun).head();
        return governor != 0 && syntax.isVerbal(governor) ? subject(governor, depth + 1) : Optional.empty();
    }

    /** The subject in the active voice's sense of a finite or silent clause. */
    Optional<Integer> subject(int verb, int depth) {
        boolean passive = syntax.isPassive(verb);
        Optional<Integer> subject = Optional.empty();
        for (Token child : syntax.children(verb)) {
            boolean better = subject.isEmpty() || !syntax.token(subject.get()).upos().isNominal();
            if (child.deprel().is("nsubj") && better && !syntax.isAnnounced(child.index(), verb) && !isObjectOf(verb, child)) {
                subject = Optional.of(child.index());
            }
        }
        return subject.or(() -> silent(verb, passive, depth));
    }

    /** Whether the verb's form alone says that whoever speaks does it ("we condemn"). */
    boolean isOfSpeaker(int verb) {
        boolean said = syntax.children(verb).stream().anyMatch(child -> child.deprel().is("nsubj"));
        return !said && !syntax.isPassive(verb) && syntax.token(verb).feats().is("Person", "1");
    }

    private Optional<Integer> object(int verb) {
        Token participle = syntax.token(verb);
        if (participle.deprel().is("acl") && participle.feats().is("Voice", "Pass") && !syntax.isRelative(verb)) {
            return Optional.of(participle.head());
        }
        for (Token child : syntax.children(verb)) {
            if (child.deprel().is("obj") || child.deprel().is("iobj") || child.deprel().is("nsubj:pass") || isObjectOf(verb, child)) {
                return Optional.of(child.index());
            }
        }
        List<Token> children = new ArrayList<>(syntax.children(verb));
        children.addAll(lowered(verb));
        return children.stream().filter(child -> child.deprel().is("obj") || child.deprel().is("obl")
                && (syntax.slots(child.index()).contains("dative") || syntax.slots(child.index()).contains("from")))
                .map(Token::index).findFirst();
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
                case "amod" -> slots.add("adj");
                case "det" -> slots.add("gen");
                case "compound" -> slots.addAll(Set.of("adj", "gen"));
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

    /**
     * Who does what a noun of an act names but does not say itself: the one accused of it, or the subject of the plain verb whose
     * object it is.
     *
     * @param isAct  whether a rule opens at a word; an act of its own lends its subject to no other
     * @param isPlan whether a word names a plan, an attempt, a wish: its holder is who would act
     * @param isDenial whether a word denies or rejects what it has for its object: who denies a deed is who is said to have done it
     */
    Optional<Argument> silentOfNoun(int noun, IntPredicate isAct, IntPredicate isPlan, IntPredicate isDenial) {
        Token token = syntax.token(noun);
        int governor = token.head();
        if (governor == 0 || !Set.of("obj", "obl", "nmod", "iobj", "nsubj").contains(token.deprel().base())) {
            return Optional.empty();
        }
        Optional<Integer> who = Optional.empty();
        if (controller.apply(governor).filter(Role.RECIPIENT::equals).isPresent() || syntax.is("thank", governor)) {
            who = object(governor).filter(object -> object != noun);
        } else if (syntax.is("doing", governor)) {
            who = doer(governor).filter(doer -> doer != noun)
                    .or(() -> silentOfNoun(governor, isAct, isPlan, isDenial).map(Argument::token));
        } else if (syntax.is("announce", governor)) {
            who = announcer(noun);
        } else if (token.deprel().is("obj") && syntax.isVerbal(governor) && !isAct.test(governor) && !syntax.is("say", governor)
                && !syntax.is("judge", governor) && !syntax.is("notice", governor)) {
            who = subject(governor, 0);
        } else if (isPlan.test(governor)) {
            who = syntax.isVerbal(governor) ? subject(governor, 0)
                    : nounSubject(governor, 0).filter(holder -> holder != noun)
                            .or(() -> silentOfNoun(governor, isAct, isPlan, isDenial).map(Argument::token));
        } else if (syntax.is("responsibility", governor) || syntax.hasChild(governor, "obj") && syntax.children(governor).stream()
                .anyMatch(child -> child.deprel().is("obj") && syntax.is("responsibility", child.index()))) {
            who = syntax.isVerbal(governor) ? subject(governor, 0) : nounSubject(governor, 0);
        }
        return who.map(index -> new Argument(index, Set.of("silent"), 0))
                .or(() -> denier(noun, isDenial).map(index -> new Argument(index, Set.of("silent", BODY), 0)));
    }

    /** "The imposing by the EU of sanctions": who hangs on the noun of doing. */
    private Optional<Integer> doer(int noun) {
        return ofNoun(noun, syntax::slotsBesideNoun).stream().filter(argument -> argument.nearer()
                && (argument.slots().contains("agent") || argument.slots().contains("adj"))).map(Argument::token).findFirst();
    }

    /** "Announced the imposing of sanctions". */
    private Optional<Integer> announcer(int noun) {
        int governor = syntax.token(noun).head();
        boolean about = governor != 0 && syntax.isVerbal(governor) && syntax.is("announce", governor) && syntax.slots(noun).contains("about");
        return about ? subject(governor, 0) : Optional.empty();
    }

    /** Who thanks for what a noun names. */
    Optional<Integer> thanker(int noun) {
        int governor = syntax.token(noun).head();
        return governor != 0 && syntax.is("thank", governor) && syntax.isVerbal(governor) ? subject(governor, 0) : Optional.empty();
    }

    /** "Called reports of supplies a lie", "denied the shelling". */
    private Optional<Integer> denier(int noun, IntPredicate isDenial) {
        int at = syntax.token(noun).head();
        while (at != 0 && !syntax.isVerbal(at) && (syntax.is("sayNoun", at) || syntax.is("sourceNoun", at)
                || controller.apply(at).filter(Role.RECIPIENT::equals).isPresent())) {
            at = syntax.token(at).head();
        }
        return at != 0 && syntax.isVerbal(at) && isDenial.test(at) ? subject(at, 0) : Optional.empty();
    }

    /** What hangs on an argument, at any depth, may belong to the act: parsers attach adpositional phrases low. */
    private void secondary(List<Argument> arguments) {
        Set<Integer> known = new HashSet<>();
        arguments.forEach(argument -> known.add(argument.token()));
        for (Argument argument : List.copyOf(arguments)) {
            if (argument.slots().contains("subj")) {
                continue;
            }
            for (int below : syntax.phrase(argument.token())) {
                boolean nominal = syntax.token(below).deprel().is("nmod") || syntax.token(below).deprel().is("obl")
                        || isMisplacedReceiver(below);
                if (nominal && known.add(below) && !syntax.slots(below).isEmpty()) {
                    arguments.add(new Argument(below, syntax.slots(below), argument.token()));
                }
            }
        }
    }

    /** "Hand over to-Kyiv missiles": a name in the dative that parsers take for an attribute of the noun after it. */
    private boolean isMisplacedReceiver(int word) {
        Token token = syntax.token(word);
        return token.deprel().is("amod") && !syntax.token(token.head()).feats().is("Case", "Dat")
                && (token.feats().is("Case", "Dat") || syntax.slots(word).contains("dative"));
    }

    /** Whoever is to do what an auxiliary stands before: the subject before it of a clause that is not passive. */
    Optional<Integer> activeSubject(int auxiliary) {
        int verb = syntax.token(auxiliary).head();
        return syntax.children(verb).stream().filter(child -> child.deprel().is("nsubj") && !syntax.isPassive(verb))
                .map(Token::index).filter(subject -> subject < auxiliary).findFirst();
    }

    /** The subject of the nearest clause above a word. */
    Optional<Integer> clauseSubject(int word) {
        for (int at : syntax.path(word)) {
            if (at != word && syntax.isVerbal(at)) {
                return subject(at, 0).filter(subject -> subject != word && !syntax.path(word).contains(subject));
            }
        }
        return Optional.empty();
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
                    || child.deprel().is("advcl") && syntax.hasChild(child.index(), "mark")
                    || child.deprel().is("parataxis") && child.index() < word && syntax.isVerbal(child.index());
            if (clause) {
                complements.add(child.index());
            }
        }
        return complements;
    }
}
