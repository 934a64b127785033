package pl.ostoja.ui;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import pl.ostoja.kernel.Problem;

/// The one place where a [Problem] becomes an HTTP answer: RFC 9457 for programs, a message for people.
@ControllerAdvice
public class Problems {

    private final Templates templates;
    private final PageResolver pages;

    Problems(Templates templates, PageResolver pages) {
        this.templates = templates;
        this.pages = pages;
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

    /// The answer to whoever asked, in the form that suits them: a program, an open page, or a person with no page yet.
    public Object answer(
            HttpStatus status,
            String rule,
            HttpServletRequest request,
            HttpServletResponse response,
            Object... arguments) {
        var page = pages.of(request);
        var detail = ProblemDetail.forStatusAndDetail(status, page.t("problem." + rule, arguments));
        detail.setType(URI.create("/problems/" + rule));
        detail.setTitle(page.t("problem.title." + status.value()));
        if (isForProgram(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail);
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Reswap", "none"); // keep what is on the screen; only the message is new
            return Html.of(templates.uiProblem(page, detail)).with(status);
        }
        return Html.of(templates.uiProblemPage(page, detail)).with(status);
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
