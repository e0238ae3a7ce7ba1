package id.tolok.json;

import id.tolok.relation.Relation;
import id.tolok.relation.Relations;
import id.tolok.standard.StandardRef;
import java.util.List;

/** The formats of {@code id.tolok.relation}. */
final class RelationJson {

    private RelationJson() {}

    private static Format<Relation> relation() {
        Field<Relation, StandardRef> from = Field.required("from", CoreJson.STANDARD_REF, Relation::from);
        Field<Relation, Relation.Kind> kind =
                Field.required("kind", Formats.enumeration(Relation.Kind.class), Relation::kind);
        Field<Relation, StandardRef> to = Field.required("to", CoreJson.STANDARD_REF, Relation::to);
        return ObjectFormat.of(
                "Relation", List.of(from, kind, to), in -> Relation.of(in.get(from), in.get(kind), in.get(to)));
    }

    static ObjectFormat<Relations> relations() {
        Field<Relations, List<Relation>> relations = Field.list("relations", relation(), Relations::relations);
        return ObjectFormat.of("Relations", List.of(relations), in -> Relations.of(in.get(relations)));
    }
}
