package id.tolok.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When candidate and assessor agreed to assess, after the plan was explained (persetujuan asesmen, form FR.AK.01). What evidence
 * they agreed on is the record's plan, where is its place.
 *
 * @param date the day of the assessment
 * @param time when it starts, in the time of the place
 */
public record Agreement(LocalDate date, LocalTime time) implements Serializable {}
