package pl.ostoja.access.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import pl.ostoja.access.Areas;

/// The districts to choose from; none where no module draws any.
final class Choices {

    private Choices() {}

    static Map<UUID, String> of(ObjectProvider<Areas> areas) {
        var all = new LinkedHashMap<UUID, String>();
        areas.orderedStream().forEach(some -> all.putAll(some.areas()));
        return all;
    }
}
