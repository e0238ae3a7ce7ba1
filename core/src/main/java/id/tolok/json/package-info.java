/**
 * Values as JSON, exactly and with errors that name their place.
 *
 * <p>A {@link id.tolok.json.Format} says once how a value looks in JSON; from that one description Tolok writes, reads and
 * derives the JSON Schema, so the three cannot drift apart. A {@link id.tolok.json.Document} is a format with a name and a
 * version, for values that stand in a file of their own.
 *
 * <p>Reading checks the whole input and reports all problems together, each with path, line and column, as an
 * {@link id.tolok.problem.InvalidModelException}. Unknown and repeated fields are refused, numbers are exact, and depth and
 * size have bounds ({@link id.tolok.json.JsonText}).
 *
 * <p>This is the only package of its module that knows Jackson. Why the formats are not mixins:
 * {@code docs/decisions/03-json-formats.md}.
 */
@NullMarked
package id.tolok.json;

import org.jspecify.annotations.NullMarked;
