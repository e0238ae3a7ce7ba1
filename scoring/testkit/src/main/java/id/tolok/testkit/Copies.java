package id.tolok.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.Optional;

/** Copies of rules through serialization, such as those that travel to other machines. */
final class Copies {

    private Copies() {}

    /** A copy; empty if the rule cannot be serialized. */
    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // what is read was written here, a moment before
    static <T> Optional<T> of(T rule) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(rule);
            }
            try (ObjectInputStream in = new WithLoader(
                    new ByteArrayInputStream(bytes.toByteArray()),
                    rule.getClass().getClassLoader())) {
                return Optional.of((T) in.readObject());
            }
        } catch (IOException | ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Finds classes where the rule itself was found. */
    private static final class WithLoader extends ObjectInputStream {
        private final ClassLoader loader;

        WithLoader(InputStream bytes, ClassLoader loader) throws IOException {
            super(bytes);
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, loader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description);
            }
        }
    }
}
