package pl.ostoja.ui;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StoryTest
class ApiDescriptionStory {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JsonMapper json;

    @Test
    void the_document_names_exactly_what_programs_can_call() throws UnsupportedEncodingException {
        var called = mappings.getHandlerMethods().keySet().stream()
                .flatMap(ApiDescriptionStory::calls)
                .filter(call -> call.contains(" /api/"))
                .collect(toCollection(TreeSet::new));

        var written = document().get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(toCollection(TreeSet::new));

        assertThat(written).isEqualTo(called);
    }

    @Test
    void every_reference_in_the_document_leads_somewhere() throws UnsupportedEncodingException {
        var document = document();

        var lost = document.findValues("$ref").stream()
                .map(JsonNode::asString)
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .toList();

        assertThat(lost).isEmpty();
    }

    private JsonNode document() throws UnsupportedEncodingException {
        var answer = browser.get()
                .uri("/api/v1/openapi.json")
                .with(as(Workers.pretended(Role.OPERATOR)))
                .exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsString());
    }

    private static Stream<String> calls(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(path ->
                        mapping.getMethodsCondition().getMethods().stream().map(method -> method.name() + " " + path));
    }
}
