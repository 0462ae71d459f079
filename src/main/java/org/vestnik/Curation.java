package org.vestnik;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.vestnik.error.UserException;
import org.vestnik.graph.Duplicate;
import org.vestnik.graph.DuplicateFinder;
import org.vestnik.graph.EntityLookup;
import org.vestnik.graph.FollowedJudgements;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.Projector;
import org.vestnik.resolve.Identities;
import org.vestnik.resolve.Judgement;
import org.vestnik.resolve.JudgementFile;
import org.vestnik.resolve.Judgements;
import org.vestnik.resolve.Knowledge;
import org.vestnik.resolve.Verdict;

/**
 * Brings the analysts' judgements into their file and into the graph. The file is the record; the graph follows it, and knows what it
 * follows: a file without any judgement takes those over, so that whoever writes to a shared graph without its file undoes nothing.
 */
public final class Curation {

    private final GraphDatabase graph;
    private final Knowledge knowledge;
    private final JudgementFile file;

    /** @param folder of the knowledge files, the judgements among them */
    public Curation(GraphDatabase graph, Path folder) {
        this.graph = graph;
        this.knowledge = Knowledge.read(folder);
        this.file = new JudgementFile(folder);
    }

    /** Makes the graph what its articles and the judgements say; quick where it is. */
    public void apply() {
        file.hold(this::completed, this::project);
    }

    /** What is judged now. */
    public Judgements judgements() {
        return completed(file.read());
    }

    /**
     * Writes a judgement down, unless it is made already, and lets the graph follow.
     *
     * @return the judgement that holds now; an earlier one if it says the same
     * @throws UserException if it contradicts an earlier one, or is on something that neither the graph nor the files know
     */
    public Judgement judge(Judgement judgement) {
        List.of(judgement.left(), judgement.right()).forEach(this::requireKnown);
        change(before -> before.with(judgement));
        return judgements().on(judgement.left(), judgement.right()).orElse(judgement);
    }

    /**
     * Takes the last judgement back.
     *
     * @return what was taken back; empty if nothing is judged
     */
    public Optional<Judgement> undo() {
        return undo(before -> before.log().isEmpty() ? Optional.empty() : Optional.of(before.log().get(before.log().size() - 1)));
    }

    /**
     * Takes back the last judgement on a pair, in either order of the two.
     *
     * @return what was taken back; empty if nothing is judged of the two
     */
    public Optional<Judgement> undo(String left, String right) {
        return undo(before -> before.on(left, right));
    }

    /** Pairs that may be one and on which nobody has decided, the likeliest first. */
    public List<Duplicate> duplicates() {
        Judgements judgements = judgements();
        Identities identities = identities(judgements);
        Set<SortedSet<String>> judged = judgements.holding().stream().filter(judgement -> judgement.verdict() != Verdict.SAME)
                .map(judgement -> pair(identities.canonical(judgement.left()), identities.canonical(judgement.right())))
                .collect(Collectors.toSet());
        return new DuplicateFinder(graph).find((left, right) -> judged.contains(pair(left, right)));
    }

    /** Whom an id means by the judgements. */
    public String canonical(String id) {
        return identities(judgements()).canonical(id);
    }

    private Optional<Judgement> undo(Function<Judgements, Optional<Judgement>> which) {
        AtomicReference<Optional<Judgement>> taken = new AtomicReference<>(Optional.empty());
        change(before -> {
            taken.set(which.apply(before));
            return taken.get().map(before::without).orElse(before);
        });
        return taken.get();
    }

    private static SortedSet<String> pair(String one, String other) {
        return new TreeSet<>(List.of(one, other));
    }

    private void change(UnaryOperator<Judgements> change) {
        file.update(before -> change.apply(completed(before)), this::project);
    }

    private Judgements completed(Judgements inFile) {
        return inFile.log().isEmpty() ? FollowedJudgements.read(graph) : inFile;
    }

    private void project(Judgements judgements) {
        new Projector(graph, identities(judgements)).refresh();
        FollowedJudgements.write(graph, judgements);
    }

    private Identities identities(Judgements judgements) {
        return Identities.of(judgements, knowledge::entity);
    }

    private void requireKnown(String id) {
        if (knowledge.entity(id).isEmpty() && !EntityLookup.has(graph, id)) {
            throw UserException.usage("there is no entity '" + id + "' in the graph or in the knowledge files; "
                    + "'query entities -p text=NAME' finds ids by a part of a name");
        }
    }
}
