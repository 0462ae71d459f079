package org.vestnik.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.ontology.Mode;

/**
 * How the arguments of a word become the participants of a claim; one frame serves all languages.
 *
 * @param type           claim type
 * @param verb           steps for verbs, in order
 * @param noun           steps for nouns, in order
 * @param needs          alternatives, one of which must be filled whole
 * @param controller     role whose participant is the silent subject of the complement
 * @param speech         whether what the complement says is attributed to the actor
 * @param complementMode mode of the acts in the complement, if the word sets one
 * @param under          modes in which alone the word means this act; empty for any
 * @param becomes        mode of the claim in place of the word's own
 * @param acceptsAny     roles that take any kind of entity, not only those that can act
 */
public record Frame(String name, String type, List<FrameStep> verb, List<FrameStep> noun, List<Set<Role>> needs, Role controller,
        boolean speech, Optional<Mode> complementMode, Set<Mode> under, Optional<Mode> becomes, Set<Role> acceptsAny) {
}
