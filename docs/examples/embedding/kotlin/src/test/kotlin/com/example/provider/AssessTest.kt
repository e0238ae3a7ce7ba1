package com.example.provider

import id.tolok.assessment.Decision
import id.tolok.problem.InvalidModelException
import id.tolok.rating.Outcome
import id.tolok.rating.Rating
import id.tolok.rating.Ratings
import id.tolok.text.Language
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

class AssessTest {
    private fun ratings(duties: Long): Ratings =
        Ratings.of(
            "P07",
            listOf(
                Rating.of("tes", "A1", Outcome.points(4)),
                Rating.of("rumusan", "A1", Outcome.points(duties)),
            ),
        )

    @Test
    fun `what would change is named`() {
        assertEquals("belum kompeten", decision(ratings(2), Language.INDONESIAN))
        assertEquals(mapOf("rumusan" to "1/2 → 3/4"), whatWouldChange(ratings(2)))
    }

    @Test
    fun `nothing has to change for the competent`() {
        assertEquals(mapOf<String, String>(), whatWouldChange(ratings(4)))
        assertEquals("competent", decision(ratings(3), Language.ENGLISH))
    }

    @Test
    fun `enums and problems are those of Java`() {
        assertEquals(
            "K",
            when (Decision.COMPETENT) {
                Decision.COMPETENT -> Decision.COMPETENT.abbreviation()
                Decision.NOT_YET_COMPETENT, Decision.NOT_YET_CONCLUDED -> ""
            },
        )
        assertThrows(InvalidModelException::class.java) { Ratings.of(" ", listOf()) }
    }
}
