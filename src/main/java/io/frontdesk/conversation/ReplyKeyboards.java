package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.conversation.Outgoing.Keyboard.Key;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The persistent keyboard under the input field, by role. */
@Component
class ReplyKeyboards {

    private final Map<String, Target.Carried> targets = new HashMap<>();

    ReplyKeyboards(Languages languages) {
        for (var phrases : languages.all()) {
            for (var shortcut : Shortcut.values()) {
                targets.put(phrases.line(shortcut.key()), shortcut.target());
            }
        }
    }

    /** Where a key leads, in whichever language it was labelled. */
    Optional<Target.Carried> target(String label) {
        return Optional.ofNullable(targets.get(label.strip()));
    }

    Keyboard.Persistent of(Viewer viewer) {
        return new Keyboard.Persistent(rows(viewer));
    }

    /** With a key above the others that sends the person's own phone number. */
    Keyboard.Persistent withPhone(Viewer viewer) {
        var rows = new ArrayList<List<Key>>();
        rows.add(List.of(new Key(viewer.line("keyboard.share-phone"), true)));
        rows.addAll(rows(viewer));
        return new Keyboard.Persistent(rows);
    }

    private static List<List<Key>> rows(Viewer viewer) {
        var rows = new ArrayList<List<Shortcut>>();
        rows.add(List.of(Shortcut.TICKETS, Shortcut.PASSES));
        rows.add(List.of(Shortcut.CONTACTS, Shortcut.PROFILE));
        if (viewer.person().role().hasPresence()) {
            var presence = viewer.person().isOnline() ? Shortcut.ONLINE : Shortcut.OFFLINE;
            rows.add(List.of(presence, Shortcut.HOME));
        } else {
            rows.add(List.of(Shortcut.HOME));
        }
        return rows.stream()
                .map(row -> row.stream()
                        .map(shortcut -> new Key(viewer.line(shortcut.key()), false))
                        .toList())
                .toList();
    }
}
