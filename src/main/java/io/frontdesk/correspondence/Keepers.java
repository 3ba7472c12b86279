package io.frontdesk.correspondence;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the keeper of a chat. Keepers use the chats themselves, so they are looked up when first needed. */
@Component
class Keepers {

    private final ObjectProvider<ChatKeeper> keepers;

    Keepers(ObjectProvider<ChatKeeper> keepers) {
        this.keepers = keepers;
    }

    ChatKeeper of(Chat chat) {
        return keepers.stream()
                .filter(keeper -> keeper.owner() == chat.owner())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody keeps chats of " + chat.owner()));
    }
}
