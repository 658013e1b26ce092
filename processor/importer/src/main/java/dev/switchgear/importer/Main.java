package dev.switchgear.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** The command: a diagram in, a spec out. {@code --help} tells how it is called. */
public final class Main {

    private static final int UNREADABLE = 1;
    private static final int MISUSED = 2;

    private Main() {}

    /**
     * Runs the command, and ends the virtual machine with its status.
     *
     * @param arguments the words of the command line
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(System.in, out, System.err, arguments);
        out.flush();
        System.exit(status);
    }

    /**
     * Runs the command.
     *
     * @param in the standard input
     * @param out where the spec goes
     * @param err where messages go
     * @param arguments the words of the command line
     * @return the status with which the command ends
     */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        if (Arrays.asList(arguments).contains("--help")) {
            out.print(Options.HELP);
            return 0;
        }
        try {
            return run(in, out, err, Options.parse(arguments));
        } catch (Options.UsageException e) {
            err.println("switchgear-importer: " + e.getMessage() + "; --help tells more");
            return MISUSED;
        }
    }

    private static int run(InputStream in, PrintStream out, PrintStream err, Options options) {
        String file = options.fileName();
        try {
            byte[] input =
                    options.input().equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(options.input()));
            Diagram diagram = options.format().read(input);
            Spec spec = Translator.translate(diagram, options.packageName(), options.nameFor(diagram), file);
            out.print(SpecWriter.write(spec));
            return report(spec, options, err);
        } catch (UnreadableException e) {
            err.println(file + (e.line() > 0 ? ":" + e.line() : "") + ": error: " + e.getMessage());
        } catch (NoSuchFileException | InvalidPathException e) {
            err.println(file + ": error: there is no such file");
        } catch (IOException e) {
            err.println(file + ": error: it cannot be read: " + e.getMessage());
        }
        return UNREADABLE;
    }

    private static int report(Spec spec, Options options, PrintStream err) {
        boolean isLossy = false;
        for (Remark remark : spec.allRemarks()) {
            isLossy |= remark.lost();
            err.println(options.fileName() + (remark.line() > 0 ? ":" + remark.line() : "") + ": "
                    + (remark.lost() ? "warning: not imported: " : "note: ") + remark.text());
        }
        return isLossy && options.isStrict() ? UNREADABLE : 0;
    }
}
