package id.tolok.scoring.json;

import com.google.common.collect.ImmutableMap;
import id.tolok.json.Definitions;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.AssessorRules;
import id.tolok.score.AttemptRules;
import id.tolok.score.Selections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Aggregations: those without settings by their name, those with settings as objects with a kind. */
final class AggregationJson implements Format<Aggregation> {

    private final NamedParts<Aggregation> named;
    private final List<Formats.Variant<Aggregation, ?>> settings;
    private final Format<Aggregation> withSettings;

    /** Knows Tolok's own, and others by their names; Tolok's own come first. */
    AggregationJson(Iterable<Aggregation> others) {
        this.named = new NamedParts<>(
                "Aggregation",
                List.of(Aggregations.values()),
                others,
                part -> Registered.name(part.id(), part.version()));
        this.settings = variants();
        this.withSettings = Formats.variants("AggregationWithSettings", settings);
    }

    private List<Formats.Variant<Aggregation, ?>> variants() {
        Format<Aggregation> part = Formats.lazy(() -> this);
        return List.of(
                counted(
                        "drop-lowest",
                        Selections.DropLowest.class,
                        Selections.DropLowest::count,
                        Selections.DropLowest::new),
                counted(
                        "keep-highest",
                        Selections.KeepHighest.class,
                        Selections.KeepHighest::count,
                        Selections.KeepHighest::new),
                counted(
                        "reached-by",
                        Selections.ReachedBy.class,
                        Selections.ReachedBy::count,
                        Selections.ReachedBy::new),
                one(
                        "most-frequent",
                        Selections.MostFrequent.class,
                        Field.required("tie", Formats.enumeration(Selections.Tie.class), Selections.MostFrequent::tie),
                        Selections.MostFrequent::new),
                byGroup(part),
                one(
                        "at-most-full",
                        Selections.AtMostFull.class,
                        Field.required("inner", part, Selections.AtMostFull::inner),
                        Selections.AtMostFull::new),
                one(
                        "times-mastered",
                        AttemptRules.TimesMastered.class,
                        Field.required("times", Formats.integer(), AttemptRules.TimesMastered::times),
                        AttemptRules.TimesMastered::new),
                one(
                        "latest-and-earlier",
                        AttemptRules.LatestAndEarlier.class,
                        Field.required("latest", Formats.rational(), AttemptRules.LatestAndEarlier::latest),
                        AttemptRules.LatestAndEarlier::new),
                one(
                        "decaying",
                        AttemptRules.Decaying.class,
                        Field.required("latest", Formats.rational(), AttemptRules.Decaying::latest),
                        AttemptRules.Decaying::new),
                timeDecay(),
                consensus(part),
                one(
                        "third-adjudicates",
                        AssessorRules.ThirdAdjudicates.class,
                        Field.required("levels", Formats.integer(), AssessorRules.ThirdAdjudicates::levels),
                        AssessorRules.ThirdAdjudicates::new),
                leadOverrides(part));
    }

    private static <A extends Aggregation> Formats.Variant<Aggregation, A> counted(
            String kind, Class<A> type, Function<A, Integer> count, Function<Integer, A> make) {
        return one(kind, type, Field.required("count", Formats.integer(), count), make);
    }

    private static <A extends Aggregation, V> Formats.Variant<Aggregation, A> one(
            String kind, Class<A> type, Field<A, V> field, Function<V, A> make) {
        return Formats.variant(
                kind, type, ObjectFormat.of(type.getSimpleName(), List.of(field), in -> make.apply(in.get(field))));
    }

    private static Formats.Variant<Aggregation, Selections.ByGroup> byGroup(Format<Aggregation> part) {
        Field<Selections.ByGroup, Aggregation> inner = Field.required("inner", part, Selections.ByGroup::inner);
        Field<Selections.ByGroup, Aggregation> outer = Field.required("outer", part, Selections.ByGroup::outer);
        return Formats.variant(
                "by-group",
                Selections.ByGroup.class,
                ObjectFormat.of(
                        "ByGroup", List.of(inner, outer), in -> new Selections.ByGroup(in.get(inner), in.get(outer))));
    }

    private static Formats.Variant<Aggregation, AttemptRules.TimeDecay> timeDecay() {
        Field<AttemptRules.TimeDecay, Integer> days =
                Field.required("days", Formats.integer(), AttemptRules.TimeDecay::days);
        Field<AttemptRules.TimeDecay, Rational> factor =
                Field.required("factor", Formats.rational(), AttemptRules.TimeDecay::factor);
        return Formats.variant(
                "time-decay",
                AttemptRules.TimeDecay.class,
                ObjectFormat.of(
                        "TimeDecay",
                        List.of(days, factor),
                        in -> new AttemptRules.TimeDecay(in.get(days), in.get(factor))));
    }

    private static Formats.Variant<Aggregation, AssessorRules.Consensus> consensus(Format<Aggregation> part) {
        Field<AssessorRules.Consensus, Integer> levels =
                Field.required("levels", Formats.integer(), AssessorRules.Consensus::levels);
        Field<AssessorRules.Consensus, Aggregation> within =
                Field.required("within", part, AssessorRules.Consensus::within);
        return Formats.variant(
                "consensus",
                AssessorRules.Consensus.class,
                ObjectFormat.of(
                        "Consensus",
                        List.of(levels, within),
                        in -> new AssessorRules.Consensus(in.get(levels), in.get(within))));
    }

    private static Formats.Variant<Aggregation, AssessorRules.LeadOverrides> leadOverrides(Format<Aggregation> part) {
        Field<AssessorRules.LeadOverrides, AssessorId> lead = Field.required(
                "lead", Formats.parsed(AssessorId::of, AssessorId::toString), AssessorRules.LeadOverrides::lead);
        Field<AssessorRules.LeadOverrides, Aggregation> otherwise =
                Field.required("otherwise", part, AssessorRules.LeadOverrides::otherwise);
        return Formats.variant(
                "lead-overrides",
                AssessorRules.LeadOverrides.class,
                ObjectFormat.of(
                        "LeadOverrides",
                        List.of(lead, otherwise),
                        in -> new AssessorRules.LeadOverrides(in.get(lead), in.get(otherwise))));
    }

    /** @throws IllegalArgumentException if the aggregation is one of a user's own that is not registered */
    @Override
    public Json write(Aggregation value) {
        if (named.has(value)) {
            return named.write(value);
        }
        if (settings.stream().noneMatch(variant -> variant.type().isInstance(value))) {
            throw named.unregistered(value);
        }
        return withSettings.write(value);
    }

    @Override
    public Optional<Aggregation> read(Json json, FieldPath path, Problems problems) {
        return (json instanceof Json.Obj ? withSettings : named).read(json, path, problems);
    }

    @Override
    public Json schema(Definitions definitions) {
        return definitions.refer(
                "Aggregation",
                () -> Json.object(ImmutableMap.of(
                        "oneOf", Json.list(List.of(named.schema(definitions), withSettings.schema(definitions))))));
    }
}
