package io.frontdesk.pass;

import static java.util.stream.Collectors.joining;

import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import org.springframework.stereotype.Component;

/** Where guests are told to come. */
@Component
public class Entrance {

    /** Nobody reads a longer list at a door. */
    private static final int MOST = 5;

    private final EntranceSettings settings;
    private final GuardPosts posts;

    Entrance(EntranceSettings settings, GuardPosts posts) {
        this.settings = settings;
        this.posts = posts;
    }

    /** Empty where there is nothing to say. */
    public String place() {
        return settings.place().isBlank()
                ? posts.inUse(0, MOST).stream().map(GuardPost::name).collect(joining(", "))
                : settings.place().strip();
    }
}
