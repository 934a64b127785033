package pl.ostoja;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import pl.ostoja.access.Role;

/// Gives journeys their visitors. The browser starts once and ends with the process.
///
/// Where there is no Chromium the journeys are skipped and say so, except where everything must be there (`CI=true`).
public class Chromium implements ParameterResolver, AfterEachCallback {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static @Nullable Browser browser;

    private final List<Visitor> visitors = new ArrayList<>();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var beans = SpringExtension.getApplicationContext(context);
        var port = beans.getEnvironment().getRequiredProperty("local.server.port");
        var workers = beans.getBean(Workers.class);
        return role -> {
            var visitor = Visitor.enter(browser(), "http://localhost:" + port, workers, role);
            visitors.add(visitor);
            return visitor;
        };
    }

    @Override
    public void afterEach(ExtensionContext context) {
        visitors.forEach(Visitor::leave);
        visitors.clear();
    }

    /// Brings in a visitor with an account of that role, signed in; without a role a stranger at the door.
    @FunctionalInterface
    public interface Visitors {
        Visitor as(@Nullable Role role);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var installed = installed();
            assumeTrue(
                    installed.isPresent() || "true".equals(System.getenv("CI")),
                    "skipped: no Chromium; install Debian's package chromium");
            browser = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(installed.orElseThrow())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
