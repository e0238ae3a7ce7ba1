package id.tolok.relation;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_CONCLUDED;
import static id.tolok.relation.Relation.Kind.EQUIVALENT_TO;
import static id.tolok.relation.Relation.Kind.PART_OF;
import static id.tolok.relation.Relation.Kind.PREREQUISITE_OF;
import static id.tolok.relation.Relation.Kind.REPLACED_BY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.json.CoreJson;
import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Prerequisite;
import id.tolok.standard.StandardId;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private static StandardRef ref(String text) {
        return StandardRef.parse(text);
    }

    private static Relations relations(Relation... relations) {
        return Relations.of(List.of(relations));
    }

    private static Relation relation(String from, Relation.Kind kind, String to) {
        return Relation.of(ref(from), kind, ref(to));
    }

    private static List<String> conclusions(Relations relations, Map<StandardRef, id.tolok.assessment.Decision> given) {
        return relations.conclusionsFrom(given).stream()
                .map(Conclusion::toString)
                .toList();
    }

    @Test
    void a_competent_whole_has_competent_parts_and_a_part_not_yet_makes_the_whole_not_yet() {
        assertThat(conclusions(
                        Relations.NONE, Map.of(ref("A.1#1.1"), NOT_YET_COMPETENT, ref("A.1"), NOT_YET_CONCLUDED)))
                .containsExactly("A.1 BK: A.1#1.1 -> A.1");
        assertThat(conclusions(Relations.NONE, Map.of(ref("A.1"), COMPETENT, ref("A.1#1"), NOT_YET_CONCLUDED)))
                .containsExactly("A.1#1 K: A.1 -> A.1#1");
        assertThat(conclusions(Relations.NONE, Map.of(ref("A.1#1"), COMPETENT, ref("A.1"), NOT_YET_CONCLUDED)))
                .isEmpty();
        assertThat(conclusions(Relations.NONE, Map.of(ref("A.1"), NOT_YET_COMPETENT, ref("A.1#1"), NOT_YET_CONCLUDED)))
                .isEmpty();
    }

    @Test
    void equivalents_and_parts_carry_on() {
        Relations all = relations(
                relation("A.1", EQUIVALENT_TO, "B.1"),
                relation("C.1", PART_OF, "B.1"),
                relation("D.1", PART_OF, "C.1#1"));

        assertThat(conclusions(all, Map.of(ref("A.1"), COMPETENT)))
                .containsExactly(
                        "B.1 K: A.1 -> B.1",
                        "C.1 K: A.1 -> B.1 -> C.1",
                        "C.1#1 K: A.1 -> B.1 -> C.1 -> C.1#1",
                        "D.1 K: A.1 -> B.1 -> C.1 -> C.1#1 -> D.1");
        assertThat(conclusions(all, Map.of(ref("D.1"), NOT_YET_COMPETENT)))
                .containsExactly(
                        "C.1#1 BK: D.1 -> C.1#1",
                        "C.1 BK: D.1 -> C.1#1 -> C.1",
                        "B.1 BK: D.1 -> C.1#1 -> C.1 -> B.1",
                        "A.1 BK: D.1 -> C.1#1 -> C.1 -> B.1 -> A.1");
    }

    @Test
    void prerequisites_and_replacements_say_nothing_about_competence() {
        Relations all = relations(relation("A.1", PREREQUISITE_OF, "B.1"), relation("A.1", REPLACED_BY, "C.1"));

        assertThat(conclusions(all, Map.of(ref("A.1"), NOT_YET_COMPETENT, ref("B.1"), COMPETENT)))
                .isEmpty();
        assertThat(conclusions(all, Map.of(ref("A.1"), COMPETENT))).isEmpty();
    }

    @Test
    void contradictions_are_named() {
        Relations all = relations(relation("A.1", EQUIVALENT_TO, "B.1"));

        assertThat(all.contradictions(Map.of(ref("A.1"), COMPETENT, ref("B.1"), NOT_YET_COMPETENT)))
                .containsExactlyInAnyOrder(ref("A.1"), ref("B.1"));
        assertThat(all.contradictions(Map.of(ref("A.1"), COMPETENT, ref("B.1"), NOT_YET_CONCLUDED)))
                .isEmpty();
    }

    @Test
    void missing_prerequisites_are_listed_nearest_first() {
        Relations all = relations(
                relation("A.1", PREREQUISITE_OF, "B.1"),
                relation("B.1", PREREQUISITE_OF, "C.1"),
                relation("E.1", PREREQUISITE_OF, "C.1"),
                relation("E.1", EQUIVALENT_TO, "F.1"),
                relation("G.1", REPLACED_BY, "C.1"));

        assertThat(all.missingPrerequisites(ref("C.1"), Map.of())).containsExactly(ref("B.1"), ref("E.1"), ref("A.1"));
        assertThat(all.missingPrerequisites(ref("C.1#1.1"), Map.of(ref("F.1"), COMPETENT)))
                .containsExactly(ref("B.1"), ref("A.1"));
        assertThat(all.missingPrerequisites(ref("C.1"), Map.of(ref("B.1"), COMPETENT, ref("E.1"), NOT_YET_COMPETENT)))
                .containsExactly(ref("E.1"));
        assertThat(all.missingPrerequisites(ref("A.1"), Map.of())).isEmpty();
    }

    @Test
    void what_is_current_today_is_found_through_all_replacements() {
        Relations all = relations(
                relation("A.1", REPLACED_BY, "A.2"),
                relation("A.2", REPLACED_BY, "A.3"),
                relation("A.2", REPLACED_BY, "B.1"));

        assertThat(all.currentFor(ref("A.1"))).containsExactly(ref("A.3"), ref("B.1"));
        assertThat(all.currentFor(ref("B.1"))).containsExactly(ref("B.1"));
        assertThat(all.currentFor(ref("Z.1"))).containsExactly(ref("Z.1"));
    }

    @Test
    void a_cycle_is_refused_and_named() {
        assertThatThrownBy(() -> relations(
                        relation("A.1", PREREQUISITE_OF, "B.1"),
                        relation("B.1", PREREQUISITE_OF, "C.1"),
                        relation("C.1", PREREQUISITE_OF, "A.1"),
                        relation("B.1", REPLACED_BY, "A.1")))
                .hasMessage("relations[2] must not close a cycle, but was 'C.1 -> A.1 -> B.1 -> C.1'");
        assertThatThrownBy(() -> relations(relation("A.1", PART_OF, "A.1#1.2")))
                .hasMessage("relations[0] must not close a cycle, but was 'A.1 -> A.1#1.2 -> A.1'");
        assertThatThrownBy(() -> relations(
                        relation("A.1", EQUIVALENT_TO, "B.1"),
                        relation("B.1", EQUIVALENT_TO, "A.1"),
                        relation("A.1", EQUIVALENT_TO, "B.1")))
                .hasMessage("relations[2] must differ from that of relations[0]," + " but was 'A.1 setara dengan B.1'");
        assertThatThrownBy(() -> relation("A.1", PART_OF, "A.1"))
                .hasMessage("to must differ from where the relation starts, but was 'A.1'");
    }

    @Test
    void the_same_relation_twice_is_no_cycle() {
        assertThatThrownBy(() -> relations(relation("A.1", PART_OF, "B.1"), relation("A.1", PART_OF, "B.1")))
                .hasMessage("relations[1] must differ from that of relations[0], but was 'A.1 bagian dari B.1'");
    }

    @Test
    void prerequisites_are_read_from_standards() {
        UnitOfCompetency unit = UnitOfCompetency.builder()
                .code(UnitCode.parse("B.1"))
                .title("Unit")
                .addPrerequisite(Prerequisite.of(UnitCode.parse("A.1"), "Unit dasar"))
                .assessmentGuide(AssessmentGuide.builder()
                        .addPrerequisite(Prerequisite.of("Tidak ada"))
                        .addPrerequisite(Prerequisite.of(UnitCode.parse("A.1"), "Unit dasar"))
                        .addPrerequisite(Prerequisite.of(UnitCode.parse("B.1"), "Diri sendiri"))
                        .build())
                .build();
        CompetencyStandard standard = CompetencyStandard.builder()
                .id(StandardId.of("1", 2020))
                .title("Standar")
                .addUnit(unit)
                .build();

        assertThat(Relations.prerequisitesOf(List.of(standard)).relations())
                .containsExactly(relation("A.1", PREREQUISITE_OF, "B.1"));
    }

    @Test
    void json_round_trips() {
        Relations all = relations(Stream.of(Relation.Kind.values())
                .map(kind -> relation("A.1", kind, "B.1#1"))
                .toArray(Relation[]::new));

        assertThat(CoreJson.RELATIONS.parse(CoreJson.RELATIONS.toText(all))).isEqualTo(all);
    }
}
