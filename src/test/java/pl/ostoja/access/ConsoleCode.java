package pl.ostoja.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.regex.Pattern;

/// A console on which a code of the first start was printed, for stories.
public final class ConsoleCode {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    /// A code that has been printed here.
    public SetUpCode of(Accounts accounts) {
        var code = new SetUpCode(accounts, true, new PrintStream(console, true, UTF_8));
        if (code.isAwaited()) {
            code.print();
        }
        return code;
    }

    /// The last code on the console, or something that fits nothing.
    public String printed() {
        return CODE.matcher(console.toString(UTF_8))
                .results()
                .reduce((_, later) -> later)
                .map(found -> found.group())
                .orElse("NONE");
    }
}
