package id.tolok.assessment;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import java.io.Serializable;

/**
 * What work is compared with, such as a procedure or a specification of a workplace (acuan pembanding, standar industri atau tempat
 * kerja; forms FR.MAPA.01 and FR.IA.01).
 *
 * @param ref for what it holds; a unit or element stands for everything in it
 * @param text what it is, never blank
 */
public record Benchmark(StandardRef ref, String text) implements Serializable {

    /** Checks that the text is not blank. */
    public Benchmark {
        new Problems().checkText(FieldPath.of("text"), text).throwIfAny();
    }
}
