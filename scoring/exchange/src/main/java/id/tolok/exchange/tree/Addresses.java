package id.tolok.exchange.tree;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Addresses, and identifiers made from them. */
public final class Addresses {

    /** The name space for addresses that the standard on UUIDs defines. */
    private static final UUID SPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Addresses() {}

    /** Whether a text is an address with a scheme, such as {@code https://lsp.example} or {@code urn:uuid:…}. */
    public static boolean isAbsolute(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The UUID of version 5 (RFC 9562) for an address or any other text: the same whenever it is made. */
    @SuppressWarnings("deprecation") // SHA-1 is what version 5 is made of; nothing is kept secret by it
    public static UUID uuid(String name) {
        byte[] hash = Hashing.sha1()
                .newHasher()
                .putBytes(Longs.toByteArray(SPACE.getMostSignificantBits()))
                .putBytes(Longs.toByteArray(SPACE.getLeastSignificantBits()))
                .putString(name, StandardCharsets.UTF_8)
                .hash()
                .asBytes();
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        long high = (bytes.getLong() & ~0xF000L) | 0x5000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
