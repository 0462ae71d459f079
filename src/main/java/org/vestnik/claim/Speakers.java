package org.vestnik.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;

/**
 * Finds who says what: above a clause (X said that), beside it (…, said X), before it (according to X), around it (a quotation of
 * several sentences), after it (X said so in the next sentence). News agencies that relay are sources, not speakers.
 */
final class Speakers implements SpeakerLookup {

    private final Scene scene;
    private final Participants participants;
    private final Knowledge knowledge;
    private final BiPredicate<Integer, Integer> speechFrame;
    private final Quotations quotations;

    /** @param speechFrame whether a rule whose frame is speech opens at a word (sentence, token) */
    Speakers(Scene scene, Participants participants, Knowledge knowledge, BiPredicate<Integer, Integer> speechFrame) {
        this.scene = scene;
        this.participants = participants;
        this.knowledge = knowledge;
        this.speechFrame = speechFrame;
        this.quotations = new Quotations(scene.document());
    }

    @Override
    public List<Entity> at(int sentence, int token) {
        List<Entity> found = inSentence(sentence, token);
        if (found.isEmpty()) {
            found = announcing(sentence, token);
        }
        if (found.isEmpty()) {
            found = around(sentence, token);
        }
        if (found.isEmpty()) {
            found = after(sentence);
        }
        return found;
    }

    /** Whom a headline names before a colon. */
    private List<Entity> announcing(int sentence, int token) {
        return scene.mentions(sentence).stream().filter(mention -> mention.mention().first() == 1 && mention.mention().last() < token)
                .filter(mention -> scene.sentence(sentence).token(mention.mention().last() + 1).form().equals(":"))
                .findFirst().map(mention -> speakersOnly(participants.actors(sentence, mention.mention().head()))).orElse(List.of());
    }

    private List<Entity> inSentence(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        List<Integer> path = syntax.path(token);
        for (int i = 0; i < path.size(); i++) {
            int at = path.get(i);
            if (i > 0 && says(sentence, at) && completes(syntax, sentence, path.get(i - 1), at)) {
                List<Entity> speakers = subject(sentence, at);
                if (!speakers.isEmpty()) {
                    return speakers;
                }
            }
            for (Token child : syntax.children(at)) {
                if (path.contains(child.index())) {
                    continue;
                }
                boolean beside = (child.deprel().is("parataxis") || child.deprel().is("advcl"))
                        && syntax.is("say", child.index());
                List<Entity> speakers = beside ? subject(sentence, child.index()) : source(sentence, child);
                if (beside && speakers.isEmpty()) {
                    speakers = syntax.children(child.index()).stream().map(below -> source(sentence, below))
                            .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
                }
                if (!speakers.isEmpty()) {
                    return speakers;
                }
            }
        }
        return List.of();
    }

    private boolean says(int sentence, int token) {
        return scene.syntax(sentence).is("say", token) || scene.syntax(sentence).is("sayNoun", token) || speechFrame.test(sentence, token);
    }

    private boolean completes(Syntax syntax, int sentence, int below, int verb) {
        Token token = syntax.token(below);
        if (token.deprel().is("ccomp") || token.deprel().is("csubj") || token.deprel().is("parataxis") || token.deprel().is("acl")
                || token.deprel().is("advcl") && syntax.hasChild(below, "mark")) {
            return true;
        }
        if (token.deprel().is("obl") && syntax.slots(below).contains("about")) {
            return true;
        }
        return speechFrame.test(sentence, verb) && (token.deprel().is("obl") || token.deprel().is("obj") || token.deprel().is("nmod")
                || token.deprel().is("iobj") || token.deprel().is("xcomp"));
    }

    private List<Entity> subject(int sentence, int verb) {
        ArgumentFinder arguments = new ArgumentFinder(scene.syntax(sentence), word -> Optional.empty());
        if (scene.syntax(sentence).is("sayNoun", verb)) {
            return speakersOnly(participants.modifiers(sentence, verb));
        }
        Optional<Integer> subject = arguments.subject(verb, 0);
        return subject.map(token -> speakersOnly(participants.actors(sentence, token))).orElse(List.of());
    }

    /** "According to X", "in the words of X". */
    private List<Entity> source(int sentence, Token child) {
        Syntax syntax = scene.syntax(sentence);
        boolean oblique = child.deprel().is("obl") || child.deprel().is("nmod") || child.deprel().is("parataxis") || child.deprel().is("advmod");
        if (!oblique) {
            return List.of();
        }
        if (syntax.slots(child.index()).contains("according")) {
            return speakersOnly(participants.actors(sentence, child.index()));
        }
        if (syntax.is("sourceNoun", child.index()) && !syntax.adposition(child.index()).isEmpty()) {
            for (Token below : syntax.children(child.index())) {
                if (syntax.is("personal", below.index()) && sentence > 0 && sameBlock(sentence - 1, sentence)) {
                    List<Entity> before = anySpeaker(sentence - 1);
                    if (!before.isEmpty()) {
                        return before;
                    }
                }
                if (below.deprel().is("nmod") || below.deprel().is("det") || below.deprel().is("amod")) {
                    List<Entity> speakers = speakersOnly(participants.actors(sentence, below.index()));
                    if (!speakers.isEmpty()) {
                        return speakers;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Entity> around(int sentence, int token) {
        Optional<Quotations.Quotation> quotation = quotations.around(scene.sentence(sentence).token(token).span());
        if (quotation.isEmpty()) {
            return List.of();
        }
        int first = quotation.get().firstSentence();
        int last = quotation.get().lastSentence();
        for (int at : new int[] {last, first, last + 1}) {
            if (at != sentence && at < scene.size() && (at <= last || sameBlock(at, last))) {
                List<Entity> speakers = anySpeaker(at);
                if (!speakers.isEmpty()) {
                    return speakers;
                }
            }
        }
        return List.of();
    }

    private boolean sameBlock(int one, int other) {
        return scene.sentence(one).block() == scene.sentence(other).block();
    }

    /** The subject of the sentence's word of saying, if it has one outside quotation marks. */
    private List<Entity> anySpeaker(int sentence) {
        for (Token token : scene.sentence(sentence).tokens()) {
            if (scene.syntax(sentence).is("say", token.index()) && quotations.around(token.span()).isEmpty()) {
                List<Entity> speakers = subject(sentence, token.index());
                if (!speakers.isEmpty()) {
                    return speakers;
                }
            }
        }
        return List.of();
    }

    /** "X said so", opening the next sentence, covers the one before it. */
    private List<Entity> after(int sentence) {
        if (sentence + 1 >= scene.size()) {
            return List.of();
        }
        Sentence next = scene.sentence(sentence + 1);
        Syntax syntax = scene.syntax(sentence + 1);
        for (Token token : next.tokens()) {
            boolean unsaid = syntax.children(token.index()).stream().anyMatch(child -> syntax.is("negation", child.index()));
            if (!syntax.is("say", token.index()) || unsaid) {
                continue;
            }
            for (Token child : syntax.children(token.index())) {
                boolean so = syntax.is("demonstrative", child.index()) && child.index() <= 3
                        && (syntax.slots(child.index()).contains("about") || child.deprel().is("obj") || child.deprel().is("obl"));
                if (so) {
                    return subject(sentence + 1, token.index());
                }
            }
        }
        return List.of();
    }

    private List<Entity> speakersOnly(List<Entity> entities) {
        return entities.stream().filter(entity -> knowledge.find(entity.id()).filter(known -> known.kind().equals("media")).isEmpty())
                .toList();
    }
}
