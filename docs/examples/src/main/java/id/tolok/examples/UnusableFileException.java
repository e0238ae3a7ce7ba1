package id.tolok.examples;

import java.nio.file.Path;

/** A file that cannot be used, with the reason and what to do about it, in words for the person at the keyboard. */
final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableFileException(Path file, String reason, String cure) {
        super("Berkas " + file + " tidak dapat dipakai.\n" + reason.indent(2) + cure);
    }
}
