package id.tolok.examples;

import id.tolok.scoring.Result;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a competency profile: an axis for each unit and domain, from 0 in the middle to 100 percent at the rim. */
final class RadarChart {

    private static final int RINGS = 4;

    private final List<Profile> axes;
    private final Voice voice;

    RadarChart(List<Profile> axes, Voice voice) {
        this.axes = axes;
        this.voice = voice;
    }

    /** Whether there are enough axes for a drawing. */
    boolean isDrawn() {
        return axes.size() > 2;
    }

    /** A small drawing with the numbers of the units at the rim. */
    String small(Result before, Result after) {
        return draw("radar-" + after.candidate(), 150, 142, 52, before, after, false);
    }

    /** A large drawing with the name of each axis. */
    String large(Result before, Result after) {
        return draw("profil-" + after.candidate(), 440, 300, 112, before, after, true);
    }

    private String draw(String id, int width, int height, double radius, Result before, Result after, boolean named) {
        Drawing drawing = new Drawing(
                id,
                width,
                height,
                voice.say("Profil ", "Profile of ") + after.candidate(),
                voice.say("Sesudah: ", "After: ") + inWords(after) + ". " + voice.say("Sebelum: ", "Before: ")
                        + inWords(before) + ".");
        Place centre = new Place(width / 2.0, height / 2.0 + (named ? 0 : 4), radius);
        for (int ring = 1; ring <= RINGS; ring++) {
            drawing.dot("ring", centre.x, centre.y, radius * ring / RINGS);
        }
        for (int axis = 0; axis < axes.size(); axis++) {
            drawing.line("spoke", centre.x, centre.y, centre.x(axis, 1), centre.y(axis, 1));
            name(drawing, centre, axis, named);
        }
        outline(drawing, centre, "outline-before", before);
        outline(drawing, centre, "outline-after", after);
        return drawing.toString();
    }

    private void name(Drawing drawing, Place centre, int axis, boolean named) {
        Profile own = axes.get(axis);
        if (named) {
            double x = centre.x(axis, 1.08);
            String anchor = Math.abs(x - centre.x) < 8 ? "middle" : x < centre.x ? "end" : "start";
            drawing.text(
                    "label", anchor, x, centre.y(axis, 1.08) + 4, "U" + own.number() + " " + voice.label(own.domain()));
        } else if (axis == middleOf(own.number())) {
            drawing.text("small", "middle", centre.x(axis, 1.2), centre.y(axis, 1.2) + 4, "U" + own.number());
        }
    }

    /** The axis in the middle of those of a unit. */
    private int middleOf(int unit) {
        List<Integer> own = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            if (axes.get(axis).number() == unit) {
                own.add(axis);
            }
        }
        return own.get((own.size() - 1) / 2);
    }

    private void outline(Drawing drawing, Place centre, String look, Result result) {
        List<String> points = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            int at = axis;
            axes.get(axis)
                    .in(result)
                    .map(score -> score.toPercent(2, RoundingMode.HALF_UP).doubleValue() / 100)
                    .ifPresent(share -> points.add(Drawing.point(centre.x(at, share), centre.y(at, share))));
        }
        if (!points.isEmpty()) {
            drawing.polygon(look, String.join(" ", points));
        }
    }

    private String inWords(Result result) {
        return axes.stream()
                .map(axis -> "U" + axis.number() + " " + voice.label(axis.domain()) + " "
                        + axis.in(result).map(voice::percent).orElse("–"))
                .collect(Collectors.joining(", "));
    }

    /** Where the middle is, and how far the rim. */
    private final class Place {

        private final double x;
        private final double y;
        private final double radius;

        private Place(double x, double y, double radius) {
            this.x = x;
            this.y = y;
            this.radius = radius;
        }

        private double angle(int axis) {
            return 2 * Math.PI * axis / axes.size() - Math.PI / 2;
        }

        private double x(int axis, double share) {
            return x + radius * share * Math.cos(angle(axis));
        }

        private double y(int axis, double share) {
            return y + radius * share * Math.sin(angle(axis));
        }
    }
}
