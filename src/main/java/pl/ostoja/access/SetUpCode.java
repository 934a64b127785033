package pl.ostoja.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The code that proves that whoever sets the house up stands at its console.
///
/// While there is no account at all, each node prints a code of its own at its start. After five wrong answers the code
/// is void and another one is printed. Once there is an account, no code fits ever again after the next start.
@Component
@ConditionalOnWebApplication
public class SetUpCode {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int TRIES = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final boolean enabled;
    private final PrintStream console;
    private @Nullable String code;
    private int wrong;
    private volatile boolean done;

    @Autowired
    SetUpCode(
            Accounts accounts,
            @Value("${ostoja.setup:true}") boolean enabled,
            @Value("${ostoja.demo:false}") boolean demo) {
        this(accounts, enabled && !demo, System.out);
    }

    SetUpCode(Accounts accounts, boolean enabled, PrintStream console) {
        this.accounts = accounts;
        this.enabled = enabled;
        this.console = console;
    }

    /// Whether the house still waits for its first account.
    public boolean isAwaited() {
        if (!enabled || done) {
            return false;
        }
        done = accounts.any();
        return !done;
    }

    /// Whether this is the code, in whatever case and with whatever between its signs. Takes equally long for all.
    public synchronized boolean fits(String typed) {
        var expected = code;
        if (expected == null) {
            return false;
        }
        var clean = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        if (MessageDigest.isEqual(expected.getBytes(UTF_8), clean.getBytes(UTF_8))) {
            return true;
        }
        wrong++;
        if (wrong >= TRIES) {
            print();
        }
        return false;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (isAwaited()) {
            print();
        }
    }

    synchronized void print() {
        var fresh = random();
        code = fresh;
        wrong = 0;
        console.println();
        console.println("  Ostoja is not set up yet. Open /setup in a browser and enter this code:");
        console.println("  Ostoja czeka na uruchomienie. Otwórz /setup w przeglądarce i wpisz kod:");
        console.println();
        console.println("      " + fresh.replaceAll("(.{4})(?=.)", "$1-"));
        console.println();
    }

    private static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
