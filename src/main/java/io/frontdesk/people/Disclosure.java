package io.frontdesk.people;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What is kept about a person, written down for themselves as a JSON document that can be read without explanations. */
public final class Disclosure {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator json;
    private final ZoneId zone;
    private final UnaryOperator<String> wording;
    private final int most;
    private boolean cut;

    /**
     * @param zone in which moments are told
     * @param wording how people's words and names are shown
     * @param most about as many bytes as the document may have
     */
    public Disclosure(ZoneId zone, UnaryOperator<String> wording, int most) {
        this.json = JSON.writerWithDefaultPrettyPrinter().createGenerator(bytes);
        this.zone = zone;
        this.wording = wording;
        this.most = most;
        json.writeStartObject();
    }

    /** The document, which ends with it. */
    public byte[] done() {
        json.writeEndObject();
        json.close();
        return bytes.toByteArray();
    }

    /** Whether there is no room for more; from the first time that it is said, the document says so too. */
    public boolean isFull() {
        cut = bytes.size() >= most;
        return cut;
    }

    public boolean isCut() {
        return cut;
    }

    /** Left out where there is nothing. */
    public Disclosure text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeName(name);
            json.writeString(wording.apply(value));
        }
        return this;
    }

    public Disclosure choice(String name, Enum<?> value) {
        return text(name, value.name().toLowerCase(Locale.ROOT));
    }

    /** Left out where there is none. */
    public Disclosure number(String name, @Nullable Number value) {
        if (value != null) {
            json.writeName(name);
            json.writeNumber(value.longValue());
        }
        return this;
    }

    public Disclosure truth(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
        return this;
    }

    /** With the offset from UTC; left out where there is none. */
    public Disclosure moment(String name, @Nullable Instant value) {
        return text(name, value == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.atZone(zone)));
    }

    public Disclosure section(String name, Runnable content) {
        json.writeName(name);
        return item(content);
    }

    public Disclosure list(String name, Runnable items) {
        json.writeName(name);
        json.writeStartArray();
        items.run();
        json.writeEndArray();
        return this;
    }

    /** One of a list. */
    public Disclosure item(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
        return this;
    }
}
