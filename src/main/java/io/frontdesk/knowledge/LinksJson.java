package io.frontdesk.knowledge;

import io.frontdesk.knowledge.Answer.Link;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the buttons below an answer are kept in the database. */
@Converter
final class LinksJson implements AttributeConverter<List<Link>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Link>> LINKS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Link> links) {
        return JSON.writerFor(LINKS).writeValueAsString(links);
    }

    @Override
    public List<Link> convertToEntityAttribute(String json) {
        return JSON.readValue(json, LINKS);
    }
}
