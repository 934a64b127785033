package pl.ostoja;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Ids;

/// One form, typed into again and again; what went wrong is noted down.
final class OddVisit {

    private static final String SCRIPTS = OddValues.SCRIPTS.stream().collect(joining());
    private static final String SHOWN = "&lt;script";
    private static final List<String> OVERVIEWS =
            List.of("/people?q=alert", "/requests", "/tasks", "/rounds", "/escalations", "/lists", "/day");
    private static final int FAULTS_TOLD = 20;

    private final MockMvc browser;
    private final PostSample sample;
    private final Set<String> pages = new LinkedHashSet<>();
    private final Set<String> faults = new TreeSet<>();
    private PostSample withScripts;
    private boolean sawAText;
    private long typed;

    OddVisit(MockMvc browser, PostSample sample) {
        this.browser = browser;
        this.sample = sample;
        this.withScripts = sample;
    }

    PostSample sample() {
        return sample;
    }

    Stream<String> faults() {
        return faults.stream().limit(FAULTS_TOLD);
    }

    long typed() {
        return typed;
    }

    /// Whether a page showed a script that had been typed, as a text.
    boolean sawAText() {
        return sawAText;
    }

    /// What the forms on the pages that lead here ask for.
    Set<String> fieldsOnPages() throws Exception {
        var names = new LinkedHashSet<String>();
        for (var page : pagesBefore(sample.uri())) {
            var answer = browser.perform(sample.look(page)).andReturn().getResponse();
            if (answer.getStatus() == 200) {
                pages.add(page);
                names.addAll(FormFields.shownFor(sample.uri(), answer.getContentAsString()));
            }
        }
        return names;
    }

    void type(String field, String value, PostSample form) throws Exception {
        post(field, value, form);
    }

    /// Scripts, and if they are taken a look at the pages where they may stand now.
    void typeScripts(String field) throws Exception {
        var answer = post(field, SCRIPTS, sample);
        if (answer != null && answer.getStatus() < 400) {
            withScripts = withScripts.but(field, SCRIPTS);
            for (var page : pagesAfter(answer)) {
                read(page, "page %s after %s".formatted(page, field), sample.look(page));
            }
        }
    }

    /// All scripts that were taken, at once, and then a walk through the house.
    void lookAround(Stream<String> people) throws Exception {
        if (withScripts == sample) {
            return;
        }
        post("all", SCRIPTS, withScripts);
        var pages = new ArrayList<>(OVERVIEWS);
        people.forEach(person -> pages.add("/people/" + person));
        var head = PostSample.by(Workers.pretended(Role.HEAD_OF_SECTION), "/");
        for (var page : pages) {
            read(page, "page " + page, head.look(page));
        }
        var officer = PostSample.by(Workers.pretended(Role.DATA_PROTECTION_OFFICER), "/");
        read("/journal", "the journal", officer.look("/journal"));
    }

    private @Nullable MockHttpServletResponse post(String field, String value, PostSample form) throws Exception {
        typed++;
        var filled = field.equals("all") ? form : form.but(field, value);
        return read(field, "%s: %s".formatted(field, OddTexts.shown(value)), filled.request(Ids.next()));
    }

    private @Nullable MockHttpServletResponse read(String where, String what, RequestBuilder request) throws Exception {
        try {
            var answer = browser.perform(request).andReturn().getResponse();
            if (answer.getStatus() >= 500) {
                faults.add("%s answered %d (%s)".formatted(where, answer.getStatus(), what));
            }
            if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                var html = answer.getContentAsString();
                sawAText |= html.contains(SHOWN);
                OddValues.SCRIPTS.stream()
                        .filter(html::contains)
                        .forEach(script -> faults.add("%s gave back %s (%s)".formatted(where, script, what)));
            }
            return answer;
        } catch (ServletException e) {
            faults.add("%s: %s (%s)".formatted(where, root(e), what));
            return null;
        }
    }

    /// Where the form may stand: the address itself, what it is a part of, and where new ones are entered.
    private static List<String> pagesBefore(String uri) {
        var pages = new ArrayList<>(List.of(uri, uri + "/new"));
        for (var end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
            pages.add(uri.substring(0, end));
        }
        return pages;
    }

    private Set<String> pagesAfter(MockHttpServletResponse answer) {
        var after = new LinkedHashSet<>(pages);
        var next = answer.getRedirectedUrl();
        if (next != null && next.startsWith("/")) {
            after.add(next);
        }
        return after;
    }

    private static Throwable root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
