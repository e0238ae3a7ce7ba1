package id.tolok.evidence;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/**
 * A form of BNSP on which evidence is recorded, such as {@code FR.IA.01} of 2023 (formulir).
 *
 * <p>One code means different things in different editions: FR.IA.11 reviews a product in 2023 and the instruments themselves in
 * sets of 2018 to 2020. So the edition is part of what identifies a form.
 *
 * @param code the code as printed, never blank
 * @param edition the year of the set of forms, from 2000 to 2100
 */
public record Form(String code, int edition) implements Serializable {

    /** Checks code and edition. */
    public Form {
        new Problems()
                .checkText(FieldPath.of("code"), code)
                .check(
                        edition >= 2000 && edition <= 2100,
                        FieldPath.of("edition"),
                        "must be from 2000 to 2100",
                        edition)
                .throwIfAny();
    }

    /**
     * Obtains a form, such as {@code of("FR.IA.01", 2023)}.
     *
     * @throws id.tolok.problem.InvalidModelException if the code is blank or the edition not from 2000 to 2100
     */
    public static Form of(String code, int edition) {
        return new Form(code, edition);
    }

    /** Code and edition, such as {@code FR.IA.01 (2023)}. */
    @Override
    public String toString() {
        return code + " (" + edition + ")";
    }
}
