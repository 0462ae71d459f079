package org.vestnik.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.ontology.EntityType;
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
 * @param types          kinds of entities that a role takes, for roles that differ from the usual
 * @param absorbs        whether acts of the same actor in the complement are part of this one
 * @param notGoods       ids of goods that are no instrument of this act
 * @param mutual         whether several actors without a recipient do it with each other
 * @param clause         whether the word means this act only with a clause as its complement
 * @param weapons        whether the weapons of a state act for it
 * @param without        roles that must stay empty
 * @param reciprocal     whether each actor does it to the other
 * @param ofBodies       whether states, armies and the like do it, so that "we" is the speaker's side
 * @param general        whether a recipient may be named in general alone ("partners", "all sides"), which makes a claim without one
 * @param certain        whether there is no claim without a recipient where a word stands for one and nobody is known to be meant
 * @param toOwn          whether somebody may do it to the organisation he acts for
 * @param conditional    whether only what an "if" clause hangs on counts, said by the side that would do it
 * @param standing       whether a noun names what goes on, so that words above it do not change its mode
 */
public record Frame(String name, String type, List<FrameStep> verb, List<FrameStep> noun, List<Set<Role>> needs, Role controller,
        boolean speech, Optional<Mode> complementMode, Set<Mode> under, Optional<Mode> becomes, Map<Role, Set<EntityType>> types,
        boolean absorbs, Set<String> notGoods, boolean mutual, boolean clause, boolean weapons, Set<Role> without,
        boolean reciprocal, boolean ofBodies, boolean general, boolean certain, boolean toOwn, boolean standing,
        boolean conditional) {

    private static final Set<EntityType> ACTING = EnumSet.of(EntityType.PERSON, EntityType.STATE, EntityType.ORGANISATION);
    private static final Set<EntityType> GOODS = EnumSet.of(EntityType.WEAPON, EntityType.ITEM);

    /** The kinds of entities that a role takes. */
    public Set<EntityType> typesOf(Role role) {
        Set<EntityType> usual = switch (role) {
            case INSTRUMENT -> GOODS;
            case PLACE -> EnumSet.of(EntityType.PLACE);
            default -> ACTING;
        };
        return types.getOrDefault(role, usual);
    }
}
