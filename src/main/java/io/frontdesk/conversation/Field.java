package io.frontdesk.conversation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How one type of a record's components is written in callback data. */
sealed interface Field {

    int width();

    /** What can be written, for people to read. */
    String spelling();

    String text(Object value);

    /** @throws RuntimeException where the text is no value of the type */
    Object value(String text);

    static Field of(Class<?> type) {
        if (type.isEnum()) {
            return new Choice(type);
        }
        return switch (type.getName()) {
            case "long" -> Whole.LONG;
            case "int" -> Whole.INT;
            case "short" -> Whole.SHORT;
            case "java.time.YearMonth" -> Time.MONTH;
            case "java.time.LocalDate" -> Time.DAY;
            case "java.time.LocalDateTime" -> Time.MINUTE;
            default -> throw new IllegalStateException("A button cannot carry a " + type);
        };
    }

    /** A number that is never negative. */
    enum Whole implements Field {
        SHORT(5, Short::valueOf),
        INT(10, Integer::valueOf),
        LONG(19, Long::valueOf);

        private final int width;
        private final Function<String, Object> parser;

        Whole(int width, Function<String, Object> parser) {
            this.width = width;
            this.parser = parser;
        }

        @Override
        public String spelling() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public String text(Object value) {
            return value.toString();
        }

        @Override
        public Object value(String text) {
            if (!text.matches("\\d+")) {
                throw new IllegalArgumentException(text);
            }
            return parser.apply(text);
        }
    }

    /** Without a colon, which parts the fields. */
    enum Time implements Field {
        MONTH("uuuu-MM", YearMonth::from),
        DAY("uuuu-MM-dd", LocalDate::from),
        MINUTE("uuuu-MM-dd'T'HHmm", LocalDateTime::from);

        private final int width;
        private final DateTimeFormatter format;
        private final TemporalQuery<?> query;

        Time(String pattern, TemporalQuery<?> query) {
            this.width = pattern.replace("'", "").length();
            this.format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
            this.query = query;
        }

        @Override
        public String spelling() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public String text(Object value) {
            return format.format((TemporalAccessor) value);
        }

        @Override
        public Object value(String text) {
            if (text.length() != width) {
                throw new IllegalArgumentException(text);
            }
            return format.parse(text, query);
        }
    }

    record Choice(Class<?> type) implements Field {

        private static String spell(Object constant) {
            return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String spelling() {
            return Arrays.stream(type.getEnumConstants()).map(Choice::spell).collect(Collectors.joining("|"));
        }

        @Override
        public int width() {
            return Arrays.stream(type.getEnumConstants())
                    .mapToInt(constant -> spell(constant).length())
                    .max()
                    .orElse(0);
        }

        @Override
        public String text(Object value) {
            return spell(value);
        }

        @Override
        public Object value(String text) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> spell(constant).equals(text))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
