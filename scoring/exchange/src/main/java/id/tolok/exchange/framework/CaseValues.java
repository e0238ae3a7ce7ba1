package id.tolok.exchange.framework;

import com.google.common.base.Ascii;
import id.tolok.exchange.tree.Addresses;
import id.tolok.exchange.tree.Tree;
import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The forms of the plain values of CASE 1.1, and how others are brought into them. */
final class CaseValues {

    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** RFC 3339, which strict readers check. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})");

    private static final Pattern EXTENSION = Pattern.compile("ext:[a-zA-Z0-9._-]+");

    private static final List<String> ASSOCIATIONS = List.of(
            "isChildOf",
            "isPeerOf",
            "isPartOf",
            "exactMatchOf",
            "precedes",
            "isRelatedTo",
            "replacedBy",
            "exemplar",
            "hasSkillLevel",
            "isTranslationOf");

    private CaseValues() {}

    /** A plain value in its strict form; empty if it has none. */
    static Optional<Json> strict(CaseType.Kind kind, Json value) {
        return switch (kind) {
            case TEXT -> text(value).map(Json::text);
            case TEXTS -> texts(value);
            case URI -> text(value).filter(Addresses::isAbsolute).map(Json::text);
            case DATE -> text(value).flatMap(CaseValues::date).map(Json::text);
            case MOMENT -> text(value).flatMap(CaseValues::moment).map(Json::text);
            case INTEGER -> integer(value);
            case NUMBER -> number(value);
            case ASSOCIATION -> text(value).flatMap(text -> word(text, ASSOCIATIONS));
            case TARGET -> text(value).flatMap(text -> word(text, List.of("CASE")));
            case VERSION -> text(value).filter("1.1"::equals).map(Json::text);
            default -> Optional.empty();
        };
    }

    /** A text, or a number or truth value written as one. */
    static Optional<String> text(Json value) {
        return value instanceof Json.Text || value instanceof Json.Num || value instanceof Json.Bool
                ? Optional.of(value.shown())
                : Optional.empty();
    }

    private static Optional<Json> texts(Json value) {
        if (value instanceof Json.Arr array) {
            List<String> texts =
                    array.items().stream().flatMap(item -> text(item).stream()).toList();
            return texts.size() == array.items().size()
                    ? Optional.of(Json.list(texts.stream().map(Json::text).toList()))
                    : Optional.empty();
        }
        return text(value).map(text -> Json.list(List.of(Json.text(text))));
    }

    /** The identifier in lower case if that is a UUID of version 1 to 5, else the UUID of version 5 made from it. */
    static String identifier(String given) {
        String lower = Ascii.toLowerCase(given);
        return IDENTIFIER.matcher(lower).matches()
                ? lower
                : Addresses.uuid(given).toString();
    }

    private static Optional<String> date(String text) {
        return attempt(text, LocalDate::parse)
                .or(() -> attempt(text, OffsetDateTime::parse).map(OffsetDateTime::toLocalDate))
                .map(LocalDate::toString);
    }

    /** A moment as RFC 3339 writes it; one without offset counts as of UTC. */
    static Optional<String> moment(String text) {
        Optional<OffsetDateTime> moment = attempt(text, OffsetDateTime::parse)
                .or(() -> attempt(text, LocalDateTime::parse).map(time -> time.atOffset(ZoneOffset.UTC)))
                .or(() -> attempt(text, LocalDate::parse)
                        .map(day -> day.atStartOfDay().atOffset(ZoneOffset.UTC)));
        return MOMENT.matcher(text).matches() && moment.isPresent()
                ? Optional.of(text)
                : moment.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    }

    private static <T> Optional<T> attempt(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Json> integer(Json value) {
        return Formats.rational()
                .read(value, FieldPath.ROOT, new Problems())
                .filter(n ->
                        n.denominator().equals(BigInteger.ONE) && n.numerator().bitLength() < Integer.SIZE)
                .map(n -> Json.number(n.numerator().intValueExact()));
    }

    /** A number, or a text that is one. */
    private static Optional<Json> number(Json value) {
        if (value instanceof Json.Num) {
            return Formats.rational()
                    .read(value, FieldPath.ROOT, new Problems())
                    .map(n -> value);
        }
        return Formats.rational().read(value, FieldPath.ROOT, new Problems()).map(Tree::decimal);
    }

    private static Optional<Json> word(String text, List<String> words) {
        Optional<String> known = words.stream().filter(text::equalsIgnoreCase).findFirst();
        return known.or(() -> Optional.of(text).filter(t -> EXTENSION.matcher(t).matches()))
                .map(Json::text);
    }
}
