package pl.ostoja.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The OpenAPI document of the whole house. Each module brings its part as `api/<module>.json`; that they name exactly
/// what programs can call is checked by a test.
@RestController
class ApiDescription {

    private final JsonMapper json;

    ApiDescription(JsonMapper json) {
        this.json = json;
    }

    @SignedInOnly
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode document() {
        var document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Ostoja").put("version", "1");
        document.putArray("security").addObject().putArray("token");
        document.putObject("components")
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        try {
            for (var part : new PathMatchingResourcePatternResolver().getResources("classpath*:api/*.json")) {
                merge(document, json.readTree(part.getContentAsByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    private static void merge(ObjectNode into, JsonNode part) {
        for (var property : part.properties()) {
            if (into.get(property.getKey()) instanceof ObjectNode there
                    && property.getValue().isObject()) {
                merge(there, property.getValue());
            } else {
                into.set(property.getKey(), property.getValue());
            }
        }
    }
}
