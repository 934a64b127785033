package pl.ostoja;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The values in a JSON text by their pointers, `/needs/0/code`.
final class JsonFields {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFields() {}

    static List<String> of(String text) {
        var found = new ArrayList<String>();
        collect("", JSON.readTree(text), found);
        return found;
    }

    static String with(String text, String pointer, String value) {
        var tree = JSON.readTree(text);
        var place = JsonPointer.compile(pointer);
        var name = Objects.requireNonNull(place.last());
        switch (tree.at(Objects.requireNonNull(place.head()))) {
            case ObjectNode object -> object.set(name.getMatchingProperty(), StringNode.valueOf(value));
            case ArrayNode array -> array.set(name.getMatchingIndex(), StringNode.valueOf(value));
            default -> throw new IllegalArgumentException(pointer);
        }
        return JSON.writeValueAsString(tree);
    }

    private static void collect(String pointer, JsonNode node, List<String> found) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), found));
            case ArrayNode array -> {
                for (int n = 0; n < array.size(); n++) {
                    collect(pointer + "/" + n, array.get(n), found);
                }
            }
            default -> found.add(pointer);
        }
    }
}
