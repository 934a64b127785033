package pl.ostoja.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import pl.ostoja.ui.PageResolver;
import tools.jackson.databind.json.JsonMapper;

/// Tells a program why it is not let in, before any controller is reached: RFC 9457 as everywhere else.
@Component
class ApiProblems {

    private final PageResolver pages;
    private final JsonMapper json;

    ApiProblems(PageResolver pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = pages.of(request);
        var detail = ProblemDetail.forStatusAndDetail(status, page.t("problem.http-" + status.value()));
        detail.setType(URI.create("/problems/http-" + status.value()));
        detail.setTitle(page.t("problem.title." + status.value()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(UTF_8);
        json.writeValue(response.getOutputStream(), detail);
    }
}
