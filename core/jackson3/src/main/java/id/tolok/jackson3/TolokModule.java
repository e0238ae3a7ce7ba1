package id.tolok.jackson3;

import id.tolok.json.Document;
import id.tolok.json.Documents;
import id.tolok.problem.InvalidModelException;
import java.util.List;
import java.util.ServiceLoader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * The one module for Jackson 3: the documents of every Tolok artifact there is, and of an application's own {@link Documents}, also
 * inside the application's own types.
 *
 * <p>Jackson reports the {@link InvalidModelException} as the cause of its own exception, with the same message.
 */
public final class TolokModule extends JacksonModule {

    private final List<Document<?>> documents;

    /** What {@code findAndAddModules} calls: the documents of all artifacts beside this one. */
    public TolokModule() {
        // Not the thread's class loader: worker threads of an application server may have one that knows no artifact.
        documents = ServiceLoader.load(Documents.class, TolokModule.class.getClassLoader()).stream()
                .<Document<?>>flatMap(artifact -> artifact.get().documents().stream())
                .toList();
    }

    /** The documents that mappers with this module know. */
    public List<Document<?>> documents() {
        return documents;
    }

    @Override
    public String getModuleName() {
        return "tolok";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers writers = new SimpleSerializers();
        SimpleDeserializers readers = new SimpleDeserializers();
        documents.forEach(document -> register(document, writers, readers));
        context.addSerializers(writers);
        context.addDeserializers(readers);
    }

    private static <T> void register(Document<T> document, SimpleSerializers writers, SimpleDeserializers readers) {
        writers.addSerializer(document.type(), new Writing<>(document));
        readers.addDeserializer(document.type(), new Reading<>(document));
    }

    private static final class Writing<T> extends ValueSerializer<T> {

        private final Document<T> document;

        Writing(Document<T> document) {
            this.document = document;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            Trees.write(document.write(value), out);
        }
    }

    private static final class Reading<T> extends ValueDeserializer<T> {

        private final Document<T> document;

        Reading(Document<T> document) {
            this.document = document;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return document.read(new Trees(parser).value());
            } catch (InvalidModelException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            }
        }
    }
}
