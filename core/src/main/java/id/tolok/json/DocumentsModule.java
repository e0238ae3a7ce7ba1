package id.tolok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import id.tolok.problem.InvalidModelException;
import java.io.IOException;
import java.util.List;

/**
 * Lets an application's own Jackson mapper write and read Tolok's documents, also inside its own types.
 *
 * <p>Found by {@code mapper.findAndRegisterModules()} through the subclass of each artifact. Jackson reports the
 * {@link InvalidModelException} as the cause of its own exception, with the same message.
 */
public abstract class DocumentsModule extends Module implements Documents {

    private final String name;

    private final List<Document<?>> documents;

    /** Registers documents under the name of the module. */
    protected DocumentsModule(String name, List<Document<?>> documents) {
        this.name = name;
        this.documents = List.copyOf(documents);
    }

    @Override
    public List<Document<?>> documents() {
        return documents;
    }

    @Override
    public String getModuleName() {
        return name;
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

    private static final class Writing<T> extends JsonSerializer<T> {

        private final Document<T> document;

        Writing(Document<T> document) {
            this.document = document;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            JsonText.write(document.write(value), out);
        }
    }

    private static final class Reading<T> extends JsonDeserializer<T> {

        private final Document<T> document;

        Reading(Document<T> document) {
            this.document = document;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return document.read(JsonText.readValue(parser, new int[1]));
            } catch (InvalidModelException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }
    }
}
