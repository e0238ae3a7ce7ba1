package id.tolok.exchange.framework;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The identifiers and addresses of what is published in CASE at one place.
 *
 * <p>An identifier is a UUID of version 5 (RFC 9562) made from the place and the name of the thing, so that the same thing has the same
 * identifier whenever it is written.
 *
 * @param base where the CASE service answers, without a slash at the end, such as {@code https://lsp.example/ims/case/v1p1}
 */
public record CaseIdentifiers(String base) {

    /** The name space for addresses that the standard on UUIDs defines. */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final String ITEMS = "CFItems";

    /** Checks that the base is an address, and takes a slash from its end. */
    public CaseIdentifiers {
        base = CharMatcher.is('/').trimTrailingFrom(base);
        Problems problems = new Problems();
        if (!isAddress(base)) {
            problems.add(Problem.of(
                    FieldPath.of("base"), "must be an address such as https://lsp.example/ims/case/v1p1", base));
        }
        problems.throwIfAny();
    }

    static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The identifier of a unit, element or criterion of a standard; that of the unit for an item of its assessment guide. */
    public UUID item(StandardRef ref) {
        return of(itemName(ref));
    }

    /** The address of a unit, element or criterion of a standard; that of the unit for an item of its assessment guide. */
    public String itemUri(StandardRef ref) {
        return uri(ITEMS, item(ref));
    }

    /** The name of an item, by which its identifier is made. */
    static String itemName(StandardRef ref) {
        boolean ofGuide = switch (ref.part()) {
            case UNIT, ELEMENT, CRITERION -> false;
            case KNOWLEDGE, SKILL, ATTITUDE, CRITICAL -> true;
        };
        return "item/" + (ofGuide ? StandardRef.unit(ref.unit()) : ref);
    }

    UUID of(String name) {
        return version5(ADDRESSES, base + "/" + name);
    }

    String uri(String collection, UUID id) {
        return base + "/" + collection + "/" + id;
    }

    /** The UUID of version 5 for any text, where no place is known. */
    static UUID version5(String name) {
        return version5(ADDRESSES, name);
    }

    @SuppressWarnings("deprecation") // SHA-1 is what version 5 is made of; nothing is kept secret by it
    private static UUID version5(UUID space, String name) {
        byte[] hash = Hashing.sha1()
                .newHasher()
                .putBytes(Longs.toByteArray(space.getMostSignificantBits()))
                .putBytes(Longs.toByteArray(space.getLeastSignificantBits()))
                .putString(name, StandardCharsets.UTF_8)
                .hash()
                .asBytes();
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        long high = (bytes.getLong() & ~0xF000L) | 0x5000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
