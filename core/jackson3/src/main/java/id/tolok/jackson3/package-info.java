/**
 * Lets an application's mapper of Jackson 3 write and read Tolok's documents, with the same JSON and the same errors as Jackson 2.
 *
 * <p>Found by {@code JsonMapper.builder().findAndAddModules()}. How a value looks is said by its {@link id.tolok.json.Document} alone;
 * this package only carries trees across.
 */
@NullMarked
package id.tolok.jackson3;

import org.jspecify.annotations.NullMarked;
