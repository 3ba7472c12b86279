package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.people.Role;
import java.util.List;
import java.util.stream.Stream;

/** What somebody sees who asks for help, and as whom: one place may look differently to two people. */
record Sight(Screen screen, Role role) {

    Stream<Button> buttons() {
        return screen.rows().stream().flatMap(List::stream);
    }

    boolean leadsTo(Class<? extends Target> target) {
        return buttons().map(Button::target).anyMatch(target::isInstance);
    }
}
