package io.frontdesk.conversation;

import io.frontdesk.conversation.map.Target;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Places and commands as text, and back: {@code TicketPlace.Listed(MISSED, 2)} is {@code ticket.listed:missed:2}.
 *
 * <p>The text is derived from the sealed records of the map. Every component's type has a known greatest width, so it is proved at
 * the start that no button can outgrow Telegram's 64 bytes.
 */
@Component
class Codec {

    /** What is left of Telegram's 64 bytes for the target: {@link CallbackData} needs the rest. */
    static final int WIDEST = CallbackData.LIMIT - CallbackData.OVERHEAD;

    private final Map<String, Class<?>> classes = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    Codec() {
        records(Target.Carried.class).forEach(this::register);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(Codec::records);
    }

    private void register(Class<?> type) {
        var name = name(type);
        var width = name.length()
                + Arrays.stream(type.getRecordComponents())
                        .mapToInt(component -> 1 + Field.of(component.getType()).width())
                        .sum();
        if (width > WIDEST) {
            throw new IllegalStateException(type + " may take " + width + " bytes of " + WIDEST + " in a button");
        }
        if (classes.put(name, type) != null) {
            throw new IllegalStateException("Two places or commands are called " + name);
        }
        names.put(type, name);
    }

    private static String name(Class<?> type) {
        var area = type.getEnclosingClass().getSimpleName().replaceFirst("(Place|Command|Question)$", "");
        return kebab(area) + "." + kebab(type.getSimpleName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    /** Every name on the wire, with what can follow it. */
    Collection<String> names() {
        return classes.entrySet().stream()
                .map(entry -> Stream.concat(
                                Stream.of(entry.getKey()),
                                Arrays.stream(entry.getValue().getRecordComponents())
                                        .map(component ->
                                                Field.of(component.getType()).spelling()))
                        .collect(Collectors.joining(":")))
                .toList();
    }

    String encode(Target.Carried target) {
        return Stream.concat(
                        Stream.of(names.get(target.getClass())),
                        Arrays.stream(target.getClass().getRecordComponents())
                                .map(component -> Field.of(component.getType()).text(read(component, target))))
                .collect(Collectors.joining(":"));
    }

    private static Object read(RecordComponent component, Target.Carried target) {
        try {
            return component.getAccessor().invoke(target);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing where the text does not name a place or command of today. */
    Optional<Target.Carried> decode(String text) {
        var parts = text.split(":", -1);
        var type = classes.get(parts[0]);
        if (type == null || type.getRecordComponents().length != parts.length - 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(make(type, parts));
        } catch (RuntimeException garbage) {
            return Optional.empty();
        }
    }

    private static Target.Carried make(Class<?> type, String[] parts) {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            values[i] = Field.of(components[i].getType()).value(parts[i + 1]);
        }
        try {
            return (Target.Carried) canonical(type).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }
}
