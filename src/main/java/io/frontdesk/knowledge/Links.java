package io.frontdesk.knowledge;

import static java.util.stream.Collectors.joining;

import io.frontdesk.knowledge.Answer.Link;
import io.frontdesk.people.Unfit;
import io.frontdesk.people.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** The buttons below an answer as people type them: a line for each, its label and its address. */
public final class Links {

    private static final Pattern LINE = Pattern.compile("(.*?)[\\s:|\u2013\u2014-]*(\\S+)");

    private Links() {}

    /** @throws Unfit where a line has no label or no https address, or there are too many lines */
    public static List<Link> of(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > Link.MOST) {
            throw new Unfit("unfit.links-many", Link.MOST, lines.size());
        }
        return lines.stream().map(line -> link(line.strip())).toList();
    }

    private static Link link(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches() || parts.group(1).isBlank()) {
            throw new Unfit("unfit.link-line", line);
        }
        var address = Article.secure(parts.group(2));
        return new Link(Wording.line(parts.group(1), Link.LONGEST_LABEL), address);
    }

    /** As they are typed. */
    public static String text(List<Link> links) {
        return links.stream().map(link -> link.label() + " " + link.address()).collect(joining("\n"));
    }
}
