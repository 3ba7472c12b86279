package io.frontdesk.sandbox.botapi;

import java.util.List;

/** A type of the Bot API's schema. */
sealed interface Type {

    enum Simple implements Type {
        INTEGER("Number"),
        FLOAT("Number"),
        BOOLEAN("Boolean"),
        TRUE("Boolean"),
        STRING("String"),
        FILE("String");

        private final String telegramName;

        Simple(String telegramName) {
            this.telegramName = telegramName;
        }

        /** As Telegram's errors call it. */
        String telegramName() {
            return telegramName;
        }
    }

    record Array(Type of) implements Type {}

    record Named(String name) implements Type {}

    record OneOf(List<Type> choices) implements Type {}

    String ARRAY_OF = "Array of ";

    static Type of(List<String> names) {
        if (names.size() == 1) {
            return of(names.getFirst());
        }
        if (names.stream().allMatch(name -> name.startsWith(ARRAY_OF))) {
            return new Array(of(names.stream()
                    .map(name -> name.substring(ARRAY_OF.length()))
                    .toList()));
        }
        return new OneOf(names.stream().map(Type::of).toList());
    }

    private static Type of(String name) {
        return switch (name) {
            case "Integer" -> Simple.INTEGER;
            case "Float" -> Simple.FLOAT;
            case "Boolean" -> Simple.BOOLEAN;
            case "True" -> Simple.TRUE;
            case "String" -> Simple.STRING;
            case "InputFile" -> Simple.FILE;
            default -> name.startsWith(ARRAY_OF) ? new Array(of(name.substring(ARRAY_OF.length()))) : new Named(name);
        };
    }
}
