package id.tolok.exchange.credential;

import id.tolok.exchange.tree.Addresses;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;

/**
 * Who issues a credential, such as a certification body (lembaga sertifikasi profesi).
 *
 * @param id its address, such as {@code https://lsp.example} or a DID; verifiers find its keys by it
 * @param name its name, never blank
 */
public record Issuer(String id, String name) {

    /** Checks that the id is an address and the name not blank. */
    public Issuer {
        new Problems()
                .check(
                        Addresses.isAbsolute(id),
                        FieldPath.of("id"),
                        "must be an address such as https://lsp.example or did:web:lsp.example",
                        id)
                .checkText(FieldPath.of("name"), name)
                .throwIfAny();
    }
}
