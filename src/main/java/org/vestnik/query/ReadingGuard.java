package org.vestnik.query;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.vestnik.resource.Tsv;

/**
 * Tells statements that only read the graph from all others. A session that cannot write is the wall; these are the gates before
 * it, for such a session still loads files, shows settings, ends others' transactions and calls procedures. The words are looked
 * at before the database sees them, since a plan may not show what stands in a subquery; the plan after that, since words may hide.
 */
final class ReadingGuard {

    private static final String ADVICE = "this door only reads: MATCH, WITH, UNWIND, CALL { }, RETURN";
    private static final Pattern OPERATOR = Pattern.compile("(?i)LoadCSV|Show.*|Terminate.*|Transaction.*|.*Administration.*");
    private static final Pattern CALLED = Pattern.compile("^\"?([^(]+)\\(");

    /** Neo4j's parser takes seconds over thousands of brackets within each other. */
    private static final int DEEPEST = 50;

    private final Set<String> procedures = new HashSet<>();
    private final Set<String> functions = new HashSet<>();

    ReadingGuard() {
        for (List<String> row : Tsv.rows("query/allowed-calls.tsv", 2)) {
            (row.get(0).equals("procedure") ? procedures : functions).add(row.get(1).toLowerCase(Locale.ROOT));
        }
    }

    /** @throws StatementRefused if the words are not those of a statement that only reads */
    void checkWords(String statement) {
        if (statement.contains("\\u") || statement.contains("\\U")) {
            throw StatementRefused.forbidden("the statement has a Unicode escape (\\u); write the letter itself");
        }
        List<StatementToken> tokens = StatementToken.of(statement);
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            StatementToken token = tokens.get(i);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (depth > DEEPEST) {
                throw StatementRefused.forbidden("the statement has more than " + DEEPEST + " brackets within each other; ask more simply");
            }
            if (i == 0 && (token.isWord("EXPLAIN") || token.isWord("PROFILE") || token.isWord("CYPHER"))) {
                throw StatementRefused.forbidden("the statement begins with " + token.text() + "; leave such prefixes out");
            }
            if (token.isWord("LOAD") && at(tokens, i + 1).isWord("CSV")) {
                throw StatementRefused.forbidden("the statement has LOAD CSV; " + ADVICE);
            }
            if (token.isWord("USE") && opensClause(tokens, i) && at(tokens, i + 1).isIdentifier()) {
                throw StatementRefused.forbidden("the statement has USE; there is one graph, and it is the one asked");
            }
            if (token.isWord("CALL") && at(tokens, i + 1).isIdentifier() && !at(tokens, i - 1).isSign(".")) {
                checkProcedure(dotted(tokens, i + 1));
            }
            if (token.isIdentifier() && !at(tokens, i - 1).isSign(".")) {
                checkFunction(tokens, i);
            }
        }
    }

    /** @throws StatementRefused if the database's own plan does more than read */
    void checkPlan(ResultSummary explained) {
        if (!explained.hasPlan() || explained.queryType() != QueryType.READ_ONLY) {
            throw StatementRefused.forbidden("the statement would change the graph or the database; " + ADVICE);
        }
        checkPlan(explained.plan());
    }

    private void checkPlan(Plan plan) {
        String operator = plan.operatorType().replaceFirst("@.*", "");
        if (OPERATOR.matcher(operator).matches()) {
            throw StatementRefused.forbidden("the statement plans " + operator + "; " + ADVICE);
        }
        if (operator.contains("ProcedureCall")) {
            Matcher called = CALLED.matcher(String.valueOf(plan.arguments().get("Details")));
            checkProcedure(called.find() ? called.group(1).strip() : operator);
        }
        plan.children().forEach(this::checkPlan);
    }

    private void checkProcedure(String name) {
        if (!procedures.contains(name.toLowerCase(Locale.ROOT))) {
            throw StatementRefused.forbidden("the statement calls the procedure " + name + "; allowed are "
                    + String.join(", ", procedures.stream().sorted().toList()));
        }
    }

    /** Functions without a dot are the database's own; those with one may be anybody's. */
    private void checkFunction(List<StatementToken> tokens, int first) {
        String name = dotted(tokens, first);
        int dot = name.lastIndexOf('.');
        boolean called = at(tokens, first + 2 * (int) name.chars().filter(c -> c == '.').count() + 1).isSign("(");
        if (dot > 0 && called && !at(tokens, first - 1).isWord("CALL") && !functions.contains(name.substring(0, dot).toLowerCase(Locale.ROOT))) {
            throw StatementRefused.forbidden("the statement calls the function " + name + "; functions with a dot are allowed of "
                    + String.join(", ", functions.stream().sorted().toList()));
        }
    }

    /** The name that begins at a token; dots within a quoted name become another sign, so that it stays one part. */
    private static String dotted(List<StatementToken> tokens, int first) {
        StringBuilder name = new StringBuilder(part(tokens.get(first)));
        for (int i = first + 1; at(tokens, i).isSign(".") && at(tokens, i + 1).isIdentifier(); i += 2) {
            name.append('.').append(part(tokens.get(i + 1)));
        }
        return name.toString();
    }

    private static String part(StatementToken token) {
        return token.text().replace('.', '?');
    }

    private static boolean opensClause(List<StatementToken> tokens, int i) {
        StatementToken before = at(tokens, i - 1);
        return i == 0 || before.isSign("{") || before.isSign(";") || before.isWord("UNION") || before.isWord("ALL") || before.isWord("DISTINCT");
    }

    private static StatementToken at(List<StatementToken> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : new StatementToken(StatementToken.Kind.SIGN, "");
    }
}
