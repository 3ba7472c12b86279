package io.frontdesk.correspondence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** How the content of a message is kept in the database. */
@Converter
public final class ContentJson implements AttributeConverter<Content, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Content content) {
        return JSON.writerFor(Content.class).writeValueAsString(content);
    }

    @Override
    public Content convertToEntityAttribute(String json) {
        return JSON.readValue(json, Content.class);
    }
}
