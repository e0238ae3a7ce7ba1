package id.tolok.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** How a program that picocli describes is run: in UTF-8, and with its status left to the virtual machine. */
final class Program {

    private Program() {}

    /** Runs a program, and leaves the virtual machine with its status if that is not 0. */
    static void main(Callable<Integer> program, String[] args) {
        int status = run(program, args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (status != 0) {
            System.exit(status);
        }
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Runs a program and answers with its status. */
    static int run(Callable<Integer> program, String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(program)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .execute(args);
    }
}
