package id.tolok.json;

import java.util.List;

/**
 * The documents of one artifact, found by {@link java.util.ServiceLoader}: what a bridge to a JSON library asks, so that it need not
 * know the artifacts, nor be changed for those of an application.
 *
 * @implSpec Implementations have a public constructor without parameters.
 */
public interface Documents {

    /** Every type that has a document, once. */
    List<Document<?>> documents();
}
