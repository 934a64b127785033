package pl.ostoja;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import pl.ostoja.access.SignedIn;

/// A POST as somebody would really send it.
public final class PostSample {

    private static final String FILE = ":";

    private final String uri;
    private final @Nullable SignedIn who;
    private final @Nullable String token;
    private final MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    private final List<MockMultipartFile> files = new ArrayList<>();
    private @Nullable String json;

    private PostSample(@Nullable SignedIn who, @Nullable String token, String uri) {
        this.who = who;
        this.token = token;
        this.uri = uri;
    }

    public static PostSample by(SignedIn who, String uri) {
        return new PostSample(who, null, uri);
    }

    public static PostSample byStranger(String uri) {
        return new PostSample(null, null, uri);
    }

    /// @param token the secret of a token
    public static PostSample byProgram(String token, String uri) {
        return new PostSample(null, token, uri);
    }

    public PostSample with(String name, Object value) {
        parameters.add(name, value.toString());
        return this;
    }

    public PostSample file(String name, String fileName, byte[] content) {
        files.add(new MockMultipartFile(name, fileName, null, content));
        return this;
    }

    public PostSample json(String body) {
        json = body;
        return this;
    }

    /// The fields that it fills in: parameters, values of a JSON body (as `/needs/0/code`), names of files (as
    /// `:file`).
    Set<String> fields() {
        var names = new LinkedHashSet<>(parameters.keySet());
        if (json != null) {
            names.addAll(JsonFields.of(json));
        }
        files.forEach(file -> names.add(FILE + file.getName()));
        return names;
    }

    /// The same with something else in that field.
    PostSample but(String field, String value) {
        var other = new PostSample(who, token, uri);
        other.parameters.addAll(parameters);
        other.files.addAll(files);
        other.json = json;
        if (json != null && field.startsWith("/")) {
            other.json = JsonFields.with(json, field, value);
        } else if (field.startsWith(FILE)) {
            other.files.replaceAll(file -> renamed(file, value));
        } else {
            other.parameters.set(field, value);
        }
        return other;
    }

    private static MockMultipartFile renamed(MockMultipartFile file, String name) {
        try {
            return new MockMultipartFile(file.getName(), name, null, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String uri() {
        return uri;
    }

    /// Whoever sends it looks at a page.
    RequestBuilder look(String address) {
        var request = get(URI.create(address));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        } else if (who != null) {
            request.with(Workers.as(who));
        }
        return request;
    }

    /// The request, as the act of this id.
    RequestBuilder request(UUID act) {
        if (files.isEmpty()) {
            return filled(post(uri), act);
        }
        var request = multipart(uri);
        files.forEach(request::file);
        return filled(request, act);
    }

    private RequestBuilder filled(AbstractMockHttpServletRequestBuilder<?> request, UUID act) {
        request.params(parameters);
        if (json != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token).header("Idempotency-Key", act.toString());
        } else {
            request.param("act", act.toString()).with(who == null ? csrf() : Workers.as(who));
        }
        return request;
    }
}
