package pl.ostoja.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// An answer made of templates. The first part replaces the htmx target; the others say
/// themselves, with `hx-swap-oob`, where they belong.
public record Html(HttpStatus status, List<JteModel> parts) implements View {

    private static final int LARGEST_BUFFER = 512 * 1024;

    public static Html of(JteModel... parts) {
        return new Html(HttpStatus.OK, List.of(parts));
    }

    /// The form as it was typed, with what is wrong with it.
    public static Html refused(JteModel... parts) {
        return new Html(HttpStatus.UNPROCESSABLE_CONTENT, List.of(parts));
    }

    public Html with(HttpStatus status) {
        return new Html(status, parts);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var html = new Utf8ByteOutput();
        parts.forEach(part -> part.render(html));
        response.setStatus(status.value());
        response.setContentType("text/html");
        response.setCharacterEncoding(UTF_8);
        // A page that fits is sent when everything is done: sent earlier, the session would be read once more after it.
        response.setBufferSize(Math.min(html.getContentLength() + 1, LARGEST_BUFFER));
        html.writeTo(response.getOutputStream());
    }
}
