package org.vestnik.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vestnik.annotate.NameLemma;
import org.vestnik.extract.EntityMention.Form;
import org.vestnik.language.Folding;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.ListedName;
import org.vestnik.language.NameIndex;
import org.vestnik.language.NameKind;
import org.vestnik.language.NameMatch;
import org.vestnik.language.PerLanguage;
import org.vestnik.ontology.EntityType;
import org.vestnik.text.Document;
import org.vestnik.text.Language;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Finds mentions by joining the network's name spans with the listed names. Where both speak, a listed name that covers the span
 * decides what it is; a span that is longer than the listed names in it stands for itself, and the listed names stay as mentions
 * within. Listed names alone count when they are acronyms, adjectives, terms, of several words, or tagged as proper nouns.
 *
 * <p>The list says what is meant, the network as what it is named. A listed name that the network passed over, or took for several
 * names, is named as the network has it elsewhere in the article, and as the list has it if nowhere.
 */
public final class MentionFinder {

    /** What {@code names.tsv} calls the people of a state. */
    private static final String PEOPLE = "people";

    private final PerLanguage<NameIndex> indexes;
    private final PerLanguage<Set<String>> openings;
    private final PerLanguage<NameWords> words = new PerLanguage<>(NameWords::new);
    private final Function<String, Optional<EntityType>> typeOf;
    private final Function<String, String> kindOf;
    private final NameLemma lemmas = new NameLemma();

    /**
     * @param names  listed names per language
     * @param typeOf the type of a listed thing by its id
     * @param kindOf its finer sort by its id, empty if none
     */
    public MentionFinder(PerLanguage<LanguagePack> packs, Function<Language, List<ListedName>> names,
            Function<String, Optional<EntityType>> typeOf, Function<String, String> kindOf) {
        this.typeOf = typeOf;
        this.kindOf = kindOf;
        this.indexes = new PerLanguage<>(language -> new NameIndex(packs.of(language).stemmer(), names.apply(language)));
        this.openings = new PerLanguage<>(language -> names.apply(language).stream().map(name -> Folding.fold(name.name()).split("[\\s-]+"))
                .filter(words -> words.length > 1).map(words -> words[0]).collect(Collectors.toUnmodifiableSet()));
    }

    /** In order of the text; a mention within another comes after it. */
    public List<FoundMention> find(Document document) {
        List<FoundMention> found = new ArrayList<>();
        Set<FoundMention> overlooked = new HashSet<>();
        NameUsage usage = new NameUsage();
        NameContext context = new NameContext(document, words.of(document.language()));
        List<NameSpan> names = context.names();
        List<NameSpan> more = context.overlooked();
        for (Sentence sentence : document.sentences()) {
            List<NameMatch> matches = indexes.of(document.language()).find(sentence);
            List<NameSpan> spans = Stream.concat(names.stream().filter(name -> entityType(name.type()).isPresent()),
                    more.stream().filter(name -> matches.stream().noneMatch(match -> overlaps(match, name))))
                    .filter(name -> name.sentence() == sentence.index()).toList();
            find(document, sentence, matches, spans, found, overlooked, usage);
        }
        found.replaceAll(mention -> overlooked.contains(mention) ? named(document, mention, usage) : mention);
        found.sort(Comparator.comparing((FoundMention m) -> m.mention().span().start())
                .thenComparing(m -> -m.mention().span().end()).thenComparing(m -> m.mention().type()));
        return List.copyOf(found);
    }

    /**
     * @param overlooked takes the listed names that the network passed over or took for several
     * @param usage      takes what the network says of listed names
     */
    private void find(Document document, Sentence sentence, List<NameMatch> matches, List<NameSpan> networkSpans,
            List<FoundMention> found, Set<FoundMention> overlooked, NameUsage usage) {
        List<NameSpan> spans = networkSpans.stream().map(span -> trimmed(span, matches))
                .flatMap(span -> parted(document.language(), sentence, span, matches)).toList();
        boolean[] taken = new boolean[spans.size()];
        for (NameMatch match : matches) {
            List<ListedName> names = isOnePerson(sentence, match) ? withoutPeoples(match.names()) : withoutNamesakes(match.names());
            boolean within = false;
            NameSpan own = null;
            int joined = 0;
            boolean article = match.first() > 1 && sentence.token(match.first() - 1).upos() == UPos.DET
                    || sentence.token(match.first()).feats().is("Definite", "Def");
            boolean certain = names.stream().anyMatch(name -> isCertain(name)
                    || article && name.kind() == NameKind.CONTEXTUAL && is(name, EntityType.STATE));
            for (int i = 0; i < spans.size(); i++) {
                NameSpan span = spans.get(i);
                boolean covers = match.first() <= span.first() && span.last() <= match.last();
                boolean inside = span.first() <= match.first() && match.last() <= span.last();
                if (covers && (certain || fits(names, span.type()) || inside && isNobody(names, span.type()))) {
                    taken[i] = true;
                    own = span;
                    joined++;
                } else if (inside || covers) {
                    within = true;
                    boolean partOfPerson = span.type() == NameType.PER && match.length() == 1;
                    names = inside && !covers ? names.stream().filter(name -> !is(name, EntityType.PERSON)
                            && !(partOfPerson && is(name, EntityType.ORGANISATION))).toList() : names.stream().filter(name -> !proper(name)).toList();
                } else if (overlaps(match, span)) {
                    names = List.of();
                }
            }
            if (own != null) {
                EntityType wanted = entityType(own.type()).orElseThrow();
                List<ListedName> fitting = names.stream().filter(name -> fits(name, wanted)).toList();
                names = fitting.isEmpty() ? names : fitting;
            } else if (!within) {
                Token first = sentence.token(match.first());
                boolean label = match.last() < sentence.size() && sentence.token(match.last() + 1).form().equals(":");
                names = names.stream().filter(name -> standsAlone(document.language(), name, match, first, label)).toList();
            }
            if (!names.isEmpty()) {
                ListedName decisive = names.get(0);
                boolean isName = decisive.kind().isProper() || own != null && isName(document.language(), decisive.kind(), own.type());
                Optional<NameType> name = isName && joined == 1 ? Optional.of(named(document.language(), decisive, own.type())) : Optional.empty();
                FoundMention mention = mention(document, sentence, opening(sentence, match), match.last(), names, name);
                found.add(mention);
                if (name.isPresent()) {
                    usage.saw(decisive, name.get());
                } else if (isName && !within) {
                    overlooked.add(mention);
                }
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            NameSpan span = spans.get(i);
            boolean somebody = span.type() != NameType.PER || !NameContext.isSmall(sentence, span);
            if (!taken[i] && somebody) {
                found.add(new FoundMention(mention(document, sentence, span.first(), span.last(),
                        entityType(span.type()).orElseThrow(), Form.NAME, Optional.of(span.type())), List.of()));
            }
        }
    }

    /** Whether what has no name of its own is named here: goods and events, and a people as people. */
    private boolean isName(Language language, NameKind kind, NameType own) {
        return kind == NameKind.TERM && (own == NameType.PRO || own == NameType.EVT)
                || kind == NameKind.DEMONYM && words.of(language).type(NameWords.Place.KIND, PEOPLE).filter(own::equals).isPresent();
    }

    /**
     * As what a listed thing is named where the network takes its name for one of that type: what is listed as something else is no
     * person, and a state by its own name is always a place.
     */
    private NameType named(Language language, ListedName listed, NameType own) {
        Optional<NameType> ofKind = words.of(language).type(NameWords.Place.KIND, kindOf.apply(listed.id()));
        EntityType type = typeOf.apply(listed.id()).orElse(EntityType.PERSON);
        if (ofKind.isPresent() || listed.kind() == NameKind.DEMONYM || type == EntityType.PERSON) {
            return ofKind.orElse(own);
        }
        boolean state = type == EntityType.STATE
                && (listed.kind() == NameKind.NAME || listed.kind() == NameKind.ACRONYM || listed.kind() == NameKind.SHORT);
        return state || own == NameType.PER ? nameType(type) : own;
    }

    /** Where a name begins: with the quotation mark that is closed within it, as before a number. */
    private static int opening(Sentence sentence, NameMatch match) {
        boolean closed = sentence.tokens().subList(match.first(), match.last()).stream().anyMatch(token -> NameContext.isQuote(token));
        return closed && match.first() > 1 && NameContext.isQuote(sentence.token(match.first() - 1)) ? match.first() - 1 : match.first();
    }

    /** "The Norwegian" is somebody, "Norwegians" may be their state. */
    private static boolean isOnePerson(Sentence sentence, NameMatch match) {
        Token token = sentence.token(match.last());
        return match.length() == 1 && token.upos() == UPos.NOUN && token.feats().is("Number", "Sing");
    }

    private static List<ListedName> withoutPeoples(List<ListedName> names) {
        return names.stream().filter(name -> name.kind() != NameKind.DEMONYM).toList();
    }

    /** A state's own name is not taken for that of somebody whose family name is alike. */
    private List<ListedName> withoutNamesakes(List<ListedName> names) {
        boolean state = names.stream().anyMatch(name -> name.kind() == NameKind.NAME && is(name, EntityType.STATE));
        return !state ? names : names.stream().filter(name -> name.kind() != NameKind.SURNAME).toList();
    }

    /** A person's span without the state that stands before the name ("the adviser of Seoul Cho Tae-yong"). */
    private NameSpan trimmed(NameSpan span, List<NameMatch> matches) {
        if (span.type() != NameType.PER) {
            return span;
        }
        return matches.stream().filter(match -> match.first() == span.first() && match.last() < span.last())
                .filter(match -> match.names().stream().anyMatch(this::isCertain)).findFirst()
                .map(match -> new NameSpan(span.sentence(), match.last() + 1, span.last(), span.type())).orElse(span);
    }

    /** Two family names that follow each other are two people ("with Stoltenberg Blinken spoke of it"), unless one of them opens a listed name. */
    private Stream<NameSpan> parted(Language language, Sentence sentence, NameSpan span, List<NameMatch> matches) {
        boolean two = span.type() == NameType.PER && span.last() == span.first() + 1
                && IntStream.of(span.first(), span.last()).allMatch(token -> matches.stream().anyMatch(match -> match.first() == token
                        && match.last() == token && match.names().stream().allMatch(name -> name.kind() == NameKind.SURNAME))
                        && !openings.of(language).contains(Folding.fold(sentence.token(token).form())));
        Optional<NameMatch> before = two ? Optional.empty() : matches.stream().filter(match -> match.first() == span.first() && isState(match))
                .filter(match -> matches.stream().anyMatch(next -> next.first() == match.last() + 1 && next.last() == span.last() && isState(next))).findFirst();
        if (before.isPresent()) {
            int last = before.get().last();
            return Stream.of(new NameSpan(span.sentence(), span.first(), last, span.type()), new NameSpan(span.sentence(), last + 1, span.last(), span.type()));
        }
        return !two ? Stream.of(span) : Stream.of(new NameSpan(span.sentence(), span.first(), span.first(), span.type()),
                new NameSpan(span.sentence(), span.last(), span.last(), span.type()));
    }

    /** Names of states and their seats are not anyone's family name, whatever the network says; behind an article nor is "the North". */
    private boolean isCertain(ListedName name) {
        return switch (name.kind()) {
            case CAPITAL_METONYM, SEAT_METONYM, DEMONYM, ADJECTIVE -> true;
            case NAME, ACRONYM -> is(name, EntityType.STATE);
            default -> false;
        };
    }

    /** Whether what the network takes for a person is listed, as a place or organisation and as nobody's name. */
    private boolean isNobody(List<ListedName> names, NameType type) {
        return type == NameType.PER && !names.isEmpty() && names.stream().allMatch(name -> name.kind() == NameKind.NAME
                && (is(name, EntityType.PLACE) || is(name, EntityType.ORGANISATION)));
    }

    private boolean proper(ListedName name) {
        return name.kind().isProper();
    }

    private boolean fits(List<ListedName> names, NameType type) {
        return names.stream().anyMatch(name -> fits(name, entityType(type).orElseThrow()));
    }

    private boolean fits(ListedName name, EntityType wanted) {
        EntityType type = typeOf.apply(name.id()).orElse(wanted);
        if (name.kind() == NameKind.ADJECTIVE || name.kind() == NameKind.DEMONYM) {
            return wanted == EntityType.PLACE;
        }
        return switch (wanted) {
            case PERSON -> type == EntityType.PERSON;
            case PLACE -> type == EntityType.PLACE || type == EntityType.STATE || type == EntityType.ORGANISATION;
            case ORGANISATION -> type != EntityType.PERSON;
            default -> type != EntityType.PERSON;
        };
    }

    private boolean is(ListedName name, EntityType type) {
        return typeOf.apply(name.id()).filter(type::equals).isPresent();
    }

    private boolean standsAlone(Language language, ListedName name, NameMatch match, Token first, boolean label) {
        if (!name.kind().isProper() || match.length() > 1) {
            return true;
        }
        if (Folding.isAcronym(first.form())) {
            return Folding.isAcronym(name.name());
        }
        if (is(name, EntityType.PERSON) && name.kind() == NameKind.NAME && first.upos() == UPos.ADJ) {
            return Folding.isCapitalised(first.form());        // a family name known by itself that looks like an adjective
        }
        if (is(name, EntityType.PERSON)) {
            return first.upos() == UPos.PROPN && name.kind() == NameKind.SURNAME && (match.first() > 1 || label)
                    && !words.of(language).is(NameWords.Place.WORD, first);
        }
        return first.upos() == UPos.PROPN || first.upos() == UPos.X
                || (first.upos() == UPos.NOUN || first.upos() == UPos.ADJ) && (Folding.isCapitalised(first.form()) || !Folding.isCapitalised(name.name()));
    }

    private static boolean overlaps(NameMatch match, NameSpan span) {
        return match.first() <= span.last() && span.first() <= match.last();
    }

    private FoundMention named(Document document, FoundMention found, NameUsage usage) {
        EntityMention mention = found.mention();
        NameType name = usage.of(found.names().get(0))
                .orElseGet(() -> named(document.language(), found.names().get(0), nameType(mention.type())));
        return new FoundMention(mention(document, document.sentences().get(mention.sentence()), mention.first(), mention.last(), mention.type(),
                mention.form(), Optional.of(name)), found.names());
    }

    private FoundMention mention(Document document, Sentence sentence, int first, int last, List<ListedName> names,
            Optional<NameType> name) {
        ListedName decisive = names.get(0);
        Form form = switch (decisive.kind()) {
            case ADJECTIVE -> Form.ADJECTIVE;
            case TERM -> Form.NOMINAL;
            default -> Form.NAME;
        };
        EntityType type = typeOf.apply(decisive.id()).orElse(EntityType.ORGANISATION);
        return new FoundMention(mention(document, sentence, first, last, type, form, name), names);
    }

    private EntityMention mention(Document document, Sentence sentence, int first, int last, EntityType type, Form form,
            Optional<NameType> name) {
        Span span = span(sentence, first, last);
        return new EntityMention(span, sentence.index(), first, last, head(sentence, first, last), span.of(document.text()),
                lemmas.of(document.language(), sentence, first, last), type, form, name.flatMap(kind -> name(document, sentence, first, last, type, kind)));
    }

    /** The name without the small-letter words before it: the authorities of a state, the adjective of a body; none in "the Danish authorities". */
    private Optional<ProperName> name(Document document, Sentence sentence, int first, int last, EntityType type, NameType kind) {
        int start = first;
        while (start < last && isBeforeName(sentence.token(start), type)) {
            start++;
        }
        if (start > first && isSmall(sentence.token(start).form())) {
            if (type == EntityType.STATE) {
                return Optional.empty();
            }
            start = first;
        }
        Span span = span(sentence, start, last);
        return Optional.of(new ProperName(kind, span, span.of(document.text()), lemmas.of(document.language(), sentence, start, last)));
    }

    /** A noun that begins the sentence shows by its base form only that it is no name. */
    private static boolean isBeforeName(Token token, EntityType type) {
        boolean noun = token.upos() == UPos.NOUN && isSmall(token.index() == 1 ? token.lemma() : token.form());
        boolean adjective = token.upos() == UPos.ADJ && isSmall(token.form());
        return adjective && (type == EntityType.STATE || type == EntityType.ORGANISATION) || noun && type == EntityType.STATE;
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static Span span(Sentence sentence, int first, int last) {
        return sentence.token(first).span().cover(sentence.token(last).span());
    }

    private boolean isState(NameMatch match) {
        return match.names().stream().anyMatch(name -> (name.kind() == NameKind.NAME || name.kind() == NameKind.ACRONYM) && is(name, EntityType.STATE));
    }

    /**
     * What governs the words of a name: no article, which may hang on the noun after it ("the UK ministry"), and a noun rather than an
     * adjective, which may hang on another ("space and satellite technology").
     */
    private static int head(Sentence sentence, int first, int last) {
        int outside = 0;
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            if (head < first || head > last) {
                UPos tag = sentence.token(i).upos();
                if (tag != UPos.DET && tag != UPos.ADJ) {
                    return i;
                }
                outside = outside == 0 || sentence.token(outside).upos() == UPos.DET ? i : outside;
            }
        }
        return outside == 0 ? first : outside;
    }

    private static Optional<EntityType> entityType(NameType type) {
        return switch (type) {
            case PER -> Optional.of(EntityType.PERSON);
            case LOC -> Optional.of(EntityType.PLACE);
            case ORG -> Optional.of(EntityType.ORGANISATION);
            case PRO -> Optional.of(EntityType.ITEM);
            case EVT -> Optional.of(EntityType.EVENT);
            case DATE, JOB, NAT, MISC -> Optional.empty();
        };
    }

    private static NameType nameType(EntityType type) {
        return switch (type) {
            case PERSON -> NameType.PER;
            case STATE, PLACE -> NameType.LOC;
            case ORGANISATION -> NameType.ORG;
            case WEAPON, ITEM -> NameType.PRO;
            case EVENT -> NameType.EVT;
        };
    }
}
