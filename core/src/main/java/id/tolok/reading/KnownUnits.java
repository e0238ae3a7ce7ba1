package id.tolok.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The units that a document describes: their titles by code as printed. */
final class KnownUnits {

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> byUnversioned = new HashMap<>();

    /** Adds a unit; the first of one code counts. */
    void add(String code, String title) {
        titles.putIfAbsent(code, title);
        byUnversioned.putIfAbsent(unversioned(code), code);
    }

    /** The title of a unit; empty text if the document has none of this code. */
    String title(String code) {
        return titles.getOrDefault(code, "");
    }

    /** The code of another version of a unit, if the document describes one. */
    Optional<String> otherVersion(String code) {
        return Optional.ofNullable(byUnversioned.get(unversioned(code))).filter(other -> !other.equals(code));
    }

    /** The code up to its last dot, after which the version stands. */
    static String unversioned(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }
}
