package pl.ostoja.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import pl.ostoja.kernel.Problem;
import tools.jackson.databind.json.JsonMapper;

/// The one place where a [Problem] becomes an HTTP answer: RFC 9457 for programs, a message for people.
@ControllerAdvice
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String POINTS_NOWHERE = "23503";

    private final Templates templates;
    private final PageResolver pages;
    private final JsonMapper json;

    Problems(Templates templates, PageResolver pages, JsonMapper json) {
        this.templates = templates;
        this.pages = pages;
        this.json = json;
    }

    @ExceptionHandler
    Object answer(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        return answer(
                status(problem),
                problem.rule(),
                request,
                response,
                problem.arguments().toArray());
    }

    /// An upload that is too large, or none where one was to come.
    @ExceptionHandler
    Object answer(MultipartException upload, HttpServletRequest request, HttpServletResponse response) {
        var status = upload instanceof MaxUploadSizeExceededException
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
        return answer(status, "http-" + status.value(), request, response);
    }

    /// Something chosen on a page that has been removed meanwhile, or that never was. Any other fault of that kind is
    /// ours.
    @ExceptionHandler
    Object answer(DataIntegrityViolationException violation, HttpServletRequest request, HttpServletResponse response) {
        if (violation.getMostSpecificCause() instanceof SQLException sql && POINTS_NOWHERE.equals(sql.getSQLState())) {
            LOG.warn("Refused what points to nothing", violation);
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, "choice-is-gone", request, response);
        }
        throw violation;
    }

    /// The answer to whoever asked, in the form that suits them: a program, an open page, or a person with no page yet.
    public Object answer(
            HttpStatus status,
            String rule,
            HttpServletRequest request,
            HttpServletResponse response,
            Object... arguments) {
        var page = pages.of(request);
        var detail = detail(page, status, rule, arguments);
        if (isForProgram(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail);
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Reswap", "none"); // keep what is on the screen; only the message is new
        }
        return html(page, detail, request).with(status);
    }

    /// The same for a filter that stands before all controllers, without a look at who asks: that may be what cannot be
    /// found out just now.
    void writeToStranger(HttpStatus status, String rule, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = pages.ofStranger(request);
        var detail = detail(page, status, rule);
        if (isForProgram(request)) {
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(UTF_8);
            json.writeValue(response.getOutputStream(), detail);
            return;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Reswap", "none");
        }
        html(page, detail, request).with(status).render(null, request, response);
    }

    private static ProblemDetail detail(Page page, HttpStatus status, String rule, Object... arguments) {
        var detail = ProblemDetail.forStatusAndDetail(status, page.t("problem." + rule, arguments));
        detail.setType(URI.create("/problems/" + rule));
        detail.setTitle(page.t("problem.title." + status.value()));
        return detail;
    }

    /// Only the message for an open page, a whole page for everybody else.
    private Html html(Page page, ProblemDetail detail, HttpServletRequest request) {
        return Html.of(
                request.getHeader("HX-Request") != null
                        ? templates.uiProblem(page, detail)
                        : templates.uiProblemPage(page, detail));
    }

    /// htmx and browsers send `*/*`; JSON only goes to those who ask for it or use the API.
    static boolean isForProgram(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.toString(asked, request.getRequestURI()).startsWith("/api/")
                || Objects.toString(request.getHeader("Accept")).contains("json");
    }

    private static HttpStatus status(Problem problem) {
        return switch (problem) {
            case Problem.NotFound _ -> HttpStatus.NOT_FOUND;
            case Problem.Stale _ -> HttpStatus.CONFLICT;
            case Problem.Refused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
