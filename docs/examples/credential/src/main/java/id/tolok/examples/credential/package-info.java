/** How an application signs the credentials that Tolok writes, and checks those of others. */
@NullMarked
package id.tolok.examples.credential;

import org.jspecify.annotations.NullMarked;
