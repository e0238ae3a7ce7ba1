package id.tolok.examples.credential;

import id.tolok.exchange.statement.Marks;
import id.tolok.exchange.statement.Statement;
import id.tolok.problem.InvalidModelException;
import java.io.PrintStream;

/** Reads statements of other systems: one that keeps the rules of xAPI, and one that does not. */
public final class ForeignStatement {

    private static final String SCORED = """
            {"actor": {"mbox": "mailto:asesi@example.com"}, "verb": {"id": "http://adlnet.gov/expapi/verbs/scored"},
             "object": {"id": "https://lms.example/kuis/1"},
             "result": {"score": {"scaled": 0.75, "raw": 15, "min": 0, "max": 20}}}""";

    private ForeignStatement() {}

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // region read
        Statement statement = Statement.parse(SCORED);
        out.println(statement.verb() + ": "
                + statement.marks().flatMap(Marks::scaled).orElseThrow());
        // endregion
        // region problems
        try {
            Statement.parse(SCORED.replace("0.75", "75").replace("\"raw\": 15", "\"raw\": 25"));
        } catch (InvalidModelException e) {
            out.println(e.getMessage());
            // 2 problems:
            // 1. result.score.scaled must be from -1 to 1, but was '75' (line 3, column 33)
            // 2. result.score.raw must not be above max, which is 20, but was '25' (line 3, column 44)
        }
        // endregion
    }
}
