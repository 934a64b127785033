package pl.ostoja.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/// Stands before everything else and tells whoever asks during an [Outage] that it is one, and when to come again.
///
/// It must be the outermost: sessions and tokens ask the database as well, before any controller is reached.
final class OutageFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /// Coming in to read and going home write a line or two; there is always room for that.
    private static final Set<String> DOORS = Set.of("/sign-in", "/sign-out");

    private static final String RETRY_SECONDS = "5";
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Problems problems;
    private final LocaleResolver locales;
    private final List<Room> rooms;
    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime() - QUIET_NANOS);

    OutageFilter(Problems problems, LocaleResolver locales, List<Room> rooms) {
        this.problems = problems;
        this.locales = locales;
        this.rooms = rooms;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest asked) || !(response instanceof HttpServletResponse answer)) {
            chain.doFilter(request, response);
            return;
        }
        if (writes(asked) && isShortOfRoom()) {
            tell(Outage.DISK_FULL, asked, answer);
            return;
        }
        Patience.begin(asked);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            var outage = Outage.behind(e);
            if (outage.isEmpty() || answer.isCommitted()) {
                throw e;
            }
            // A server without room for its own files is away as well; people can do something about the room.
            tell(isShortOfRoom() ? Outage.DISK_FULL : outage.get(), asked, answer);
        } finally {
            Patience.end();
        }
    }

    private static boolean writes(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && !DOORS.contains(request.getRequestURI());
    }

    private boolean isShortOfRoom() {
        return rooms.stream().anyMatch(Room::isShort);
    }

    private void tell(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var now = System.nanoTime();
        var said = lastSaid.get();
        if (now - said >= QUIET_NANOS && lastSaid.compareAndSet(said, now)) {
            LOG.warn("Answering {}: {}", outage.status.value(), outage);
        }
        response.reset();
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
        problems.writeToStranger(outage.status, outage.rule(), request, response);
    }
}
