package id.tolok.exchange.framework;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.relation.Relations;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.CertificationScheme;
import id.tolok.standard.CompetencyStandard;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one CASE package holds, in Tolok's terms: a standard or a scheme, rubrics, and relations.
 *
 * <p>Frameworks are equal if these are; the {@link #origin} is carried along.
 */
@Value.Immutable
public abstract class Framework {
    Framework() {}

    /** The standard; at most one of standard and scheme is there. */
    public abstract Optional<CompetencyStandard> standard();

    /** The scheme; at most one of standard and scheme is there. */
    public abstract Optional<CertificationScheme> scheme();

    /** The rubrics, each id once. */
    public abstract List<Rubric> rubrics();

    /** Relations between units, elements and criteria, of this framework and others. */
    @Value.Default
    public Relations relations() {
        return Relations.NONE;
    }

    /** The package that this was read from, whose identifiers and foreign parts come back when this is written. */
    @Value.Auxiliary
    public abstract Optional<CaseOrigin> origin();

    /** Starts a framework. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a framework from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Obtains the framework of a standard and rubrics for it. */
    public static Framework of(CompetencyStandard standard, Rubric... rubrics) {
        return builder().standard(standard).addRubrics(rubrics).build();
    }

    /** Obtains the framework of a scheme and rubrics for it. */
    public static Framework of(CertificationScheme scheme, Rubric... rubrics) {
        return builder().scheme(scheme).addRubrics(rubrics).build();
    }

    @Value.Check
    void check() {
        new Problems()
                .check(
                        standard().isEmpty() || scheme().isEmpty(),
                        FieldPath.of("scheme"),
                        "must be left out beside a standard, since a CASE package has one document")
                .checkDistinct(FieldPath.of("rubrics"), rubrics(), "id", Rubric::id)
                .throwIfAny();
    }

    /** Builds a framework. */
    public static final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
