package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.Role;

/// Somebody in front of a screen. What the browser complains about on its console is remembered and must be nothing.
public final class Visitor {

    /// For waiting until something is no longer there.
    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final BrowserContext context;
    private final Page page;
    private final String house;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Browser browser, String house) {
        this.house = house;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("pl-PL")
                .setTimezoneId("Europe/Warsaw")
                // a colour on its way from light to dark is nobody's colour
                .setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visitor enter(Browser browser, String house, Workers workers, @Nullable Role role) {
        var visitor = new Visitor(browser, house);
        if (role != null) {
            visitor.signIn(workers.of(role).login(), Workers.PASSWORD);
        }
        return visitor;
    }

    Visitor signIn(String login, String password) {
        open("/sign-in");
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("main button.btn-primary");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    /// The browser's page, for everything a person does.
    public Page page() {
        return page;
    }

    /// What the browser has complained about since the page was opened.
    public List<String> complaints() {
        return complaints;
    }

    public Visitor open(String path) {
        complaints.clear();
        page.navigate(house + path);
        return this;
    }

    /// Presses a button or a link and waits for the page that comes of it.
    public Visitor press(String button) {
        page.evaluate("document.documentElement.dataset.left = 'true'");
        page.locator(button).first().click();
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
        return this;
    }

    /// What the house answers to a link, without going there.
    public int statusOf(String path) {
        var answer = page.request().get(house + path);
        answer.dispose();
        return answer.status();
    }

    public Visitor onPhone() {
        page.setViewportSize(390, 844);
        return this;
    }

    public Visitor onDesktop() {
        page.setViewportSize(1440, 900);
        return this;
    }

    public Visitor inTheDark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        return this;
    }

    /// axe finds nothing on what is on the screen now, nothing juts out sideways, and the console is silent.
    public Visitor findsNothingWrong() {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as("axe on " + page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("fits the screen: " + page.url())
                .isTrue();
        assertThat(complaints).as("console of " + page.url()).isEmpty();
        return this;
    }

    /// A window as large as a picture in the documentation should be.
    public Visitor forPictures() {
        page.setViewportSize(1140, 740);
        return this;
    }

    /// A picture of what is on the screen, for the documentation.
    public Visitor picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(false));
        return this;
    }

    void leave() {
        context.close();
    }
}
