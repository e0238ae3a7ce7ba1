package id.tolok.examples.spreadsheet;

import com.google.common.collect.ImmutableList;
import id.tolok.problem.Problems;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Rubric;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.text.LocalizedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook says, and what follows.
 *
 * @param rubric the rubric of the workbook
 * @param results what follows for each participant, in the order of the sheets
 * @param notes what a reader should know of cells, such as that a formula's last value was taken
 */
record ScoredWorkbook(Rubric rubric, List<Result> results, List<String> notes) {

    ScoredWorkbook {
        results = ImmutableList.copyOf(results);
        notes = ImmutableList.copyOf(notes);
    }

    // region scoring
    /**
     * Reads a workbook, or a folder of CSV files, and scores everybody in it: weighted means by domain, and for each unit whether every
     * criterion is met.
     *
     * @throws id.tolok.problem.InvalidModelException with everything that is wrong, each with its sheet, column and row
     */
    static ScoredWorkbook of(Path file) {
        List<Grid> grids = Files.isDirectory(file) ? CsvSheets.read(file) : WorkbookReader.read(file);
        Problems problems = new Problems();
        Optional<Rubric> rubric = RubricSheets.read(grids, String.valueOf(file.getFileName()), problems);
        List<Ratings> ratings =
                rubric.map(found -> RatingSheets.read(grids, found, problems)).orElse(List.of());
        problems.throwIfAny();
        Scorer scorer = policy().compile(rubric.orElseThrow());
        return new ScoredWorkbook(
                rubric.orElseThrow(),
                ratings.stream().map(scorer::score).toList(),
                grids.stream().flatMap(grid -> grid.notes().stream()).toList());
    }

    private static ScoringPolicy policy() {
        return ScoringPolicy.builder()
                .id("workbook")
                .title(LocalizedText.of("Setiap kriteria tercapai", "Every criterion is met"))
                .unit(DecisionRules.everyCriterion())
                .build();
    }
    // endregion
}
