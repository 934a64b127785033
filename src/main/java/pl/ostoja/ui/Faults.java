package pl.ostoja.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.ostoja.kernel.Ids;

/// Answers what no controller answered: a wrong address, a refused entry, a fault of ours with a number to quote.
@Controller
class Faults implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Problems problems;

    Faults(Problems problems) {
        this.problems = problems;
    }

    @Open
    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        var status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
        if (!status.is5xxServerError()) {
            return problems.answer(status, "http-" + known(status).value(), request, response);
        }
        var reference = Ids.next().toString().substring(24);
        LOG.error(
                "Fault {} while answering {} (logged above with its trace if it was thrown by our code)",
                reference,
                request.getMethod());
        return problems.answer(status, "http-500", request, response, reference);
    }

    private static HttpStatus known(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, CONTENT_TOO_LARGE, TOO_MANY_REQUESTS -> status;
            default -> HttpStatus.BAD_REQUEST;
        };
    }
}
