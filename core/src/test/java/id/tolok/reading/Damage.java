package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages a text: lines cut, swapped, dropped, doubled, joined; garbage put in. */
final class Damage {

    private static final List<String> GARBAGE = List.of(
            "",
            "\f",
            "1.",
            "2.1",
            "9.9.9.9.9.9.9",
            "KODE UNIT",
            "KODE UNIT :",
            ": ",
            "JUDUL UNIT",
            "BATASAN VARIABEL",
            "PANDUAN PENILAIAN",
            "KOMPETENSI KUNCI",
            "(Tidak ada.)",
            "ELEMEN KOMPETENSI KRITERIA UNJUK KERJA",
            "- 73 -",
            "\u200B\u2019\u2013",
            "<br /><b>",
            "\uD83D",
            "\u0000",
            "                              4.4",
            "a. b) 1) •",
            "BAB III",
            "B. Daftar Unit Kompetensi",
            "NO KODE UNIT JUDUL UNIT",
            "99.99 99.99 99.99",
            "A.03IKN00.001.1");

    private Damage() {}

    static String apply(String text, Random random, int times) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < times; i++) {
            damage(lines, random);
        }
        return String.join("\n", lines);
    }

    private static void damage(List<String> lines, Random random) {
        if (lines.size() < 3) {
            return;
        }
        int i = random.nextInt(lines.size() - 1);
        int j = random.nextInt(lines.size());
        String line = lines.get(i);
        switch (random.nextInt(7)) {
            case 0 -> lines.set(i, line.substring(0, random.nextInt(line.length() + 1)));
            case 1 -> lines.set(i, lines.set(j, line));
            case 2 -> lines.add(j, line);
            case 3 -> lines.set(i, line + " " + lines.remove(lines.size() - 1));
            case 4 -> lines.add(i, GARBAGE.get(random.nextInt(GARBAGE.size())));
            case 5 -> lines.set(i, line.substring(random.nextInt(line.length() + 1)));
            default -> lines.set(i, line + GARBAGE.get(random.nextInt(GARBAGE.size())));
        }
    }
}
