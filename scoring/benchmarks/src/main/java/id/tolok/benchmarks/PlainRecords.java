package id.tolok.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Records in lists and maps, by loops and by streams, as most would write it. */
final class PlainRecords {

    /**
     * A criterion.
     *
     * @param id its number
     * @param unit its unit
     * @param domain its domain
     * @param weight in tenths
     * @param mustBeMet whether it must be met whatever the others
     */
    record Item(int id, int unit, int domain, int weight, boolean mustBeMet) {}

    /**
     * One assessor's judgement.
     *
     * @param item the criterion
     * @param assessor who
     * @param level from 0 to 4
     */
    record Judgement(Item item, int assessor, int level) {}

    /** A domain of a unit. */
    record Cell(int unit, int domain) {}

    private final UnitScores scores;
    private final List<List<Judgement>> candidates = new ArrayList<>();

    PlainRecords(Workload work, Workload.Policy policy) {
        this.scores = new UnitScores(work, policy);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < work.criteria; i++) {
            items.add(new Item(i, work.unit(i), work.domain[i], work.weight[i], policy.mustBeMet(work, i)));
        }
        for (int c = 0; c < work.candidates(); c++) {
            candidates.add(judgements(work, c, items));
        }
    }

    private static List<Judgement> judgements(Workload work, int candidate, List<Item> items) {
        List<Judgement> judgements = new ArrayList<>();
        for (Item item : items) {
            List<Integer> seen = work.seen(candidate, item.id());
            for (int a = 0; a < seen.size(); a++) {
                judgements.add(new Judgement(item, a, seen.get(a)));
            }
        }
        return List.copyOf(judgements);
    }

    void scoreByLoops(int candidate, Findings out) {
        out.clear();
        Map<Item, List<Judgement>> byItem = new HashMap<>();
        for (Judgement judgement : candidates.get(candidate)) {
            byItem.computeIfAbsent(judgement.item(), item -> new ArrayList<>()).add(judgement);
        }
        for (Map.Entry<Item, List<Judgement>> entry : byItem.entrySet()) {
            Item item = entry.getKey();
            int sum = 0;
            for (Judgement judgement : entry.getValue()) {
                sum += judgement.level();
            }
            int sixths = sum * Workload.SIXTHS / entry.getValue().size();
            out.cell[item.unit() * Workload.DOMAINS + item.domain()] += (long) item.weight() * sixths;
            if (item.mustBeMet() && sixths < Workload.REQUIRED * Workload.SIXTHS) {
                out.unit[item.unit()] = false;
            }
        }
        scores.finish(out);
    }

    void scoreByStreams(int candidate, Findings out) {
        out.clear();
        Map<Item, Integer> sixths = candidates.get(candidate).stream()
                .collect(Collectors.groupingBy(
                        Judgement::item,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                of -> of.stream().mapToInt(Judgement::level).sum() * Workload.SIXTHS / of.size())));
        Map<Cell, Long> cells = sixths.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> new Cell(entry.getKey().unit(), entry.getKey().domain()),
                        Collectors.summingLong(entry -> (long) entry.getKey().weight() * entry.getValue())));
        cells.forEach((cell, points) -> out.cell[cell.unit() * Workload.DOMAINS + cell.domain()] = points);
        Map<Integer, Boolean> met = sixths.entrySet().stream()
                .filter(entry -> entry.getKey().mustBeMet())
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().unit(),
                        Collectors.reducing(
                                true,
                                entry -> entry.getValue() >= Workload.REQUIRED * Workload.SIXTHS,
                                Boolean::logicalAnd)));
        met.forEach((unit, all) -> out.unit[unit] = all);
        scores.finish(out);
    }
}
