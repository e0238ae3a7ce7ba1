package id.tolok.rubric;

/** What a change of scale does to ratings on it. */
final class ScaleChange {

    private ScaleChange() {}

    /** Carried over where the assessor had the same to choose from: the same levels, the same ends of a range, the same items. */
    static CarryOver effect(Scale before, Scale after) {
        return choicesOf(before).equals(choicesOf(after)) ? CarryOver.CARRIED_OVER : CarryOver.NEEDS_RERATING;
    }

    private static Object choicesOf(Scale scale) {
        if (scale instanceof Scale.Points points) {
            return java.util.List.of(points.lowest(), points.highest());
        }
        return java.util.List.of(scale.getClass(), java.util.List.copyOf(scale.names()));
    }
}
