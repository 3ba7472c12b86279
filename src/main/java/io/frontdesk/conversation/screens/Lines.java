package io.frontdesk.conversation.screens;

import java.util.List;
import java.util.regex.Pattern;

/** Takes a list as people type or paste it apart: a line for each, with or without bullets and numbers. */
final class Lines {

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[\u2022\u25AA\u25CF*\u2010-\u2015-]\\s+|\\d{1,3}[.)]\\s+)(?=\\S)");

    private Lines() {}

    static List<String> of(String text) {
        return text.lines()
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
