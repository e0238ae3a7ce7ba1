/**
 * Results of the analytics as JSON: {@link id.tolok.analytics.json.AnalyticsJson} has their documents.
 *
 * <p>A figure says what it is: exact, approximate, an interval, a word, or undefined, then with its reason and what the formula had to work
 * on.
 */
@NullMarked
package id.tolok.analytics.json;

import org.jspecify.annotations.NullMarked;
