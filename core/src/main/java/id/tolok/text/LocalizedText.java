package id.tolok.text;

import com.google.common.collect.ImmutableMap;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or several languages.
 *
 * <p>Asked for a language that it lacks, it answers in Indonesian, and without Indonesian in the language given first.
 */
public final class LocalizedText implements Serializable {

    private static final long serialVersionUID = 1;

    private final ImmutableMap<Language, String> texts;

    private LocalizedText(ImmutableMap<Language, String> texts) {
        this.texts = texts;
    }

    /** Obtains a text in Indonesian. */
    public static LocalizedText of(String indonesian) {
        return of(Map.of(Language.INDONESIAN, indonesian));
    }

    /** Obtains a text in Indonesian and English. */
    public static LocalizedText of(String indonesian, String english) {
        return of(ImmutableMap.of(Language.INDONESIAN, indonesian, Language.ENGLISH, english));
    }

    /**
     * Obtains a text from its languages, in their order.
     *
     * @throws id.tolok.problem.InvalidModelException if there is no text, or a blank one
     */
    public static LocalizedText of(Map<Language, String> texts) {
        Problems problems = new Problems();
        problems.check(!texts.isEmpty(), FieldPath.ROOT, "must have a text in at least one language");
        texts.forEach((language, text) ->
                problems.checkText(texts.size() == 1 ? FieldPath.ROOT : FieldPath.of(language.tag()), text));
        problems.throwIfAny();
        return new LocalizedText(ImmutableMap.copyOf(texts));
    }

    /** A copy with one more language, or another text for it. */
    public LocalizedText with(Language language, String text) {
        return of(ImmutableMap.<Language, String>builder()
                .putAll(texts)
                .put(language, text)
                .buildKeepingLast());
    }

    /** The text in this language, or by the fallback rule of this class in another; never blank. */
    public String in(Language language) {
        String asked = texts.get(language);
        if (asked != null) {
            return asked;
        }
        String indonesian = texts.get(Language.INDONESIAN);
        return indonesian != null ? indonesian : texts.values().iterator().next();
    }

    /** The texts by language, in the order given; never empty. */
    public Map<Language, String> texts() {
        return texts;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LocalizedText other && texts.equals(other.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The text in Indonesian, or by the fallback rule in another language. */
    @Override
    public String toString() {
        return in(Language.INDONESIAN);
    }
}
