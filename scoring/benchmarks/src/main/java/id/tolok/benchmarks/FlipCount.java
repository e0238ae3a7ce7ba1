package id.tolok.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Counts how many candidates in 1,000 get another decision on a unit because numbers are not exact. Prints a table. */
public final class FlipCount {

    private static final int CANDIDATES = 20_000;
    private static final int CRITERIA = 120;
    private static final long[] SEEDS = {1, 2, 3};

    private FlipCount() {}

    /** Whether the weighted mean of one unit in one domain reaches the floor, by one kind of arithmetic. */
    private interface Arithmetic {
        boolean reaches(int[] weights, byte[][] levels);
    }

    /** Runs the study. */
    public static void main(String[] arguments) {
        System.out.println("| arithmetic | flipped candidates per 1,000, by seed | K became BK | BK became K |");
        System.out.println("| --- | --- | --- | --- |");
        row("exact", FlipCount::exact);
        row("double, weights as 0.1 to 0.9", FlipCount::inDoubles);
        row("double, weights divided by their sum first", FlipCount::inDoublesNormalized);
        row("float", FlipCount::inFloats);
        row("BigDecimal, 7 digits", (w, l) -> inDecimals(w, l, new MathContext(7, RoundingMode.HALF_UP)));
        row("BigDecimal, 34 digits (DECIMAL128)", (w, l) -> inDecimals(w, l, MathContext.DECIMAL128));
        row("rounded to 2 digits of a percent at each level", (w, l) -> rounded(w, l, 4));
        row("rounded to whole percent at each level", (w, l) -> rounded(w, l, 2));
    }

    private static void row(String name, Arithmetic arithmetic) {
        StringBuilder rates = new StringBuilder();
        int lost = 0;
        int won = 0;
        for (long seed : SEEDS) {
            Flips flips = count(new Workload(CRITERIA, CANDIDATES, seed), arithmetic);
            rates.append(rates.isEmpty() ? "" : ", ")
                    .append(String.format(Locale.ROOT, "%.2f", flips.candidates * 1000.0 / CANDIDATES));
            lost += flips.lost;
            won += flips.won;
        }
        System.out.printf(Locale.ROOT, "| %s | %s | %d | %d |%n", name, rates, lost, won);
    }

    /** Decisions that differ. */
    private static final class Flips {
        /** Candidates of whom at least one unit is decided otherwise. */
        private int candidates;
        /** Decisions on units that became not yet competent. */
        private int lost;
        /** Decisions on units that became competent. */
        private int won;
    }

    private static Flips count(Workload work, Arithmetic arithmetic) {
        Flips flips = new Flips();
        int[][] cells = cells(work);
        for (int c = 0; c < work.candidates(); c++) {
            byte[][] levels = levels(work, c);
            boolean flipped = false;
            for (int unit = 0; unit < work.units; unit++) {
                boolean exact = decision(work, levels, unit, cells, FlipCount::exact);
                boolean other = decision(work, levels, unit, cells, arithmetic);
                flips.lost += exact && !other ? 1 : 0;
                flips.won += !exact && other ? 1 : 0;
                flipped |= exact != other;
            }
            flips.candidates += flipped ? 1 : 0;
        }
        return flips;
    }

    /** What each criterion's assessors saw. */
    private static byte[][] levels(Workload work, int candidate) {
        byte[][] levels = new byte[work.criteria][];
        for (int i = 0; i < work.criteria; i++) {
            List<Integer> seen = work.seen(candidate, i);
            levels[i] = new byte[seen.size()];
            for (int a = 0; a < seen.size(); a++) {
                levels[i][a] = seen.get(a).byteValue();
            }
        }
        return levels;
    }

    private static int sixths(byte[] levels) {
        int sum = 0;
        for (byte level : levels) {
            sum += level;
        }
        return sum * Workload.SIXTHS / levels.length;
    }

    /** The criteria of each unit and domain. */
    private static int[][] cells(Workload work) {
        return IntStream.range(0, work.units * Workload.DOMAINS)
                .mapToObj(cell -> IntStream.range(0, work.criteria)
                        .filter(i -> work.cell(i) == cell)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static boolean decision(Workload work, byte[][] levels, int unit, int[][] cells, Arithmetic arithmetic) {
        for (int domain = 0; domain < Workload.DOMAINS; domain++) {
            int[] criteria = cells[unit * Workload.DOMAINS + domain];
            int[] weights = new int[criteria.length];
            byte[][] of = new byte[criteria.length][];
            for (int i = 0; i < criteria.length; i++) {
                weights[i] = work.weight[criteria[i]];
                of[i] = levels[criteria[i]];
                if (work.critical[criteria[i]] && sixths(of[i]) < Workload.REQUIRED * Workload.SIXTHS) {
                    return false;
                }
            }
            if (!arithmetic.reaches(weights, of)) {
                return false;
            }
        }
        return true;
    }

    private static boolean exact(int[] weights, byte[][] levels) {
        long sum = 0;
        long full = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (long) weights[i] * sixths(levels[i]);
            full += (long) weights[i] * Workload.HIGHEST * Workload.SIXTHS;
        }
        return sum * 10 >= full * Workload.FLOOR_TENTHS;
    }

    private static double mean(byte[] levels) {
        double sum = 0;
        for (byte level : levels) {
            sum += level;
        }
        return sum / levels.length;
    }

    private static boolean inDoubles(int[] weights, byte[][] levels) {
        double sum = 0;
        double full = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = weights[i] / 10.0;
            sum += weight * (mean(levels[i]) / Workload.HIGHEST);
            full += weight;
        }
        return sum / full >= 0.7;
    }

    private static boolean inDoublesNormalized(int[] weights, byte[][] levels) {
        double full = 0;
        for (int weight : weights) {
            full += weight / 10.0;
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] / 10.0 / full * (mean(levels[i]) / Workload.HIGHEST);
        }
        return sum >= 0.7;
    }

    private static boolean inFloats(int[] weights, byte[][] levels) {
        float sum = 0;
        float full = 0;
        for (int i = 0; i < weights.length; i++) {
            float weight = weights[i] / 10f;
            sum += weight * ((float) mean(levels[i]) / Workload.HIGHEST);
            full += weight;
        }
        return sum / full >= 0.7f;
    }

    private static BigDecimal share(byte[] levels, MathContext context) {
        BigDecimal sum = BigDecimal.ZERO;
        for (byte level : levels) {
            sum = sum.add(BigDecimal.valueOf(level));
        }
        return sum.divide(BigDecimal.valueOf((long) levels.length * Workload.HIGHEST), context);
    }

    private static boolean inDecimals(int[] weights, byte[][] levels, MathContext context) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal full = BigDecimal.ZERO;
        for (int i = 0; i < weights.length; i++) {
            BigDecimal weight = BigDecimal.valueOf(weights[i], 1);
            sum = sum.add(weight.multiply(share(levels[i], context), context), context);
            full = full.add(weight);
        }
        return sum.divide(full, context).compareTo(new BigDecimal("0.7")) >= 0;
    }

    private static boolean rounded(int[] weights, byte[][] levels, int digits) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal full = BigDecimal.ZERO;
        for (int i = 0; i < weights.length; i++) {
            BigDecimal weight = BigDecimal.valueOf(weights[i], 1);
            BigDecimal share = share(levels[i], MathContext.DECIMAL128).setScale(digits, RoundingMode.HALF_UP);
            sum = sum.add(weight.multiply(share));
            full = full.add(weight);
        }
        return sum.divide(full, digits, RoundingMode.HALF_UP).compareTo(new BigDecimal("0.7")) >= 0;
    }
}
