package id.tolok.exchange.framework;

/** The types of items that Tolok writes. */
enum ItemKind {
    UNIT("Unit Kompetensi", "unit of competency", "1"),
    ELEMENT("Elemen Kompetensi", "element", "1.1"),
    CRITERION("Kriteria Unjuk Kerja", "performance criterion", "1.1.1");

    private final String title;
    private final String description;
    private final String hierarchyCode;

    ItemKind(String title, String description, String hierarchyCode) {
        this.title = title;
        this.description = description;
        this.hierarchyCode = hierarchyCode;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    String hierarchyCode() {
        return hierarchyCode;
    }

    String typeName() {
        return "item-type/" + title;
    }
}
