package id.tolok.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the list of units with the units described. */
final class ListCheck {

    private ListCheck() {}

    static void check(List<UnitListRow> listed, List<UnitReader> units, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (UnitReader unit : units) {
            String code = unit.printedCode();
            if (!code.isEmpty() && !seen.add(code)) {
                findings.add(
                        Finding.Kind.UNIT_REPEATED,
                        unit.firstLine(),
                        "Unit " + code + " diuraikan dua kali",
                        "Unit " + code + " is described twice");
            }
        }
        if (!listed.isEmpty()) {
            new Comparison(listed, units, findings).run();
        }
    }

    private static final class Comparison {
        private final List<UnitListRow> listed;
        private final List<UnitReader> units;
        private final Findings findings;
        private final Map<String, UnitListRow> byCode = new HashMap<>();
        private final Map<String, UnitListRow> byTitle = new HashMap<>();
        private final Set<UnitListRow> matched = new HashSet<>();

        Comparison(List<UnitListRow> listed, List<UnitReader> units, Findings findings) {
            this.listed = listed;
            this.units = units;
            this.findings = findings;
        }

        void run() {
            for (UnitListRow row : listed) {
                byCode.put(row.code(), row);
                byTitle.putIfAbsent(Titles.bag(row.title()), row);
            }
            for (UnitReader unit : units) {
                UnitListRow row = byCode.get(unit.printedCode());
                if (row != null) {
                    compareTitle(unit, row);
                }
            }
            units.stream()
                    .filter(unit -> !byCode.containsKey(unit.printedCode()))
                    .forEach(this::compareCode);
            listed.stream().filter(row -> !matched.contains(row)).forEach(this::reportNotDescribed);
        }

        private void compareTitle(UnitReader unit, UnitListRow row) {
            matched.add(row);
            if (!Titles.bag(row.title()).equals(Titles.bag(unit.title()))) {
                findings.add(
                        Finding.Kind.TITLE_DIFFERS,
                        unit.firstLine(),
                        "Judul unit " + unit.printedCode() + " dalam daftar unit: " + Findings.quoted(row.title())
                                + ", dalam uraian: " + Findings.quoted(unit.title()),
                        "The list of units gives " + unit.printedCode() + " the title " + Findings.quoted(row.title())
                                + ", its heading " + Findings.quoted(unit.title()));
            }
        }

        private void compareCode(UnitReader unit) {
            UnitListRow row = byTitle.get(Titles.bag(unit.title()));
            String code = unit.printedCode();
            if (row == null || !matched.add(row)) {
                findings.add(
                        Finding.Kind.UNIT_NOT_LISTED,
                        unit.firstLine(),
                        "Unit " + code + " tidak ada dalam daftar unit",
                        "Unit " + code + " is not in the list of units");
                return;
            }
            boolean version = KnownUnits.unversioned(row.code()).equals(KnownUnits.unversioned(code));
            findings.add(
                    version ? Finding.Kind.VERSION_DIFFERS : Finding.Kind.CODE_DIFFERS,
                    unit.firstLine(),
                    "Daftar unit menulis " + row.code() + ", uraian unit " + code,
                    "The list of units says " + row.code() + ", the heading " + code);
        }

        private void reportNotDescribed(UnitListRow row) {
            findings.add(
                    Finding.Kind.UNIT_NOT_DESCRIBED,
                    row.place(),
                    "Unit " + row.code() + " ada dalam daftar unit tetapi tidak diuraikan",
                    "Unit " + row.code() + " is listed but not described");
        }
    }
}
