package id.tolok.exchange.statement;

import id.tolok.exchange.tree.Addresses;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;

/**
 * Who a statement is about: an account, so that nothing else of the person is told.
 *
 * @param homePage the address of the system that has the account, such as {@code https://lsp.example}
 * @param name the account in that system, never blank
 */
public record Actor(String homePage, String name) {

    /** Checks address and name. */
    public Actor {
        new Problems()
                .check(
                        Addresses.isAbsolute(homePage),
                        FieldPath.of("homePage"),
                        "must be an address such as https://lsp.example",
                        homePage)
                .checkText(FieldPath.of("name"), name)
                .throwIfAny();
    }
}
