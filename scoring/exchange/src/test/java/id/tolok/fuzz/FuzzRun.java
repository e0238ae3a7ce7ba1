package id.tolok.fuzz;

import java.util.List;

/**
 * A long run at every reader: so many texts with faults for each, and giants of up to 100 million characters.
 *
 * <p>Arguments: how many texts for each reader, the number of the first, and a part of the name of the readers to run; all may be left
 * out. A failure names the reader and the number of the text; that number as the first with a count of 1 runs it again.
 */
public final class FuzzRun {

    private FuzzRun() {}

    /** Runs, prints a line for each reader, and ends with 1 if anything failed. */
    public static void main(String[] args) {
        long count = args.length > 0 ? Long.parseLong(args[0]) : 5_000;
        long first = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        String name = args.length > 2 ? args[2] : "";
        List<Target> targets = Targets.all().stream()
                .filter(target -> target.name().contains(name))
                .toList();
        long inputs = 0;
        long failures = 0;
        for (Target target : targets) {
            Trial trial = new Trial(target);
            trial.giveFaulty(first, count);
            if (count > 1) {
                List.of(1_000, 1_000_000, 100_000_000).forEach(trial::giveGiants);
            }
            System.out.println(trial);
            trial.failures().stream().limit(20).forEach(failure -> System.out.println("  " + failure));
            inputs += trial.inputs();
            failures += trial.failures().size();
        }
        System.out.println(
                inputs + " inputs at " + targets.size() + " readers, from " + first + ": " + failures + " failures");
        System.exit(failures == 0 ? 0 : 1);
    }
}
