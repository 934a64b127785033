package pl.ostoja.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/// Texts in JSON, without the character that no text in the database can hold.
@JacksonComponent
class Strings extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        return ZeroFilter.without(super.deserialize(parser, context));
    }
}
