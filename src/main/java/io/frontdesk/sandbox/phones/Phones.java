package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.world.Account;
import io.frontdesk.sandbox.world.PhoneEvent;
import io.frontdesk.sandbox.world.PrivateChat;
import io.frontdesk.sandbox.world.Telegram;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody's phones. */
public final class Phones {

    private final Telegram telegram;
    private final Map<Long, Phone> phones = new ConcurrentHashMap<>();

    public Phones(Telegram telegram) {
        this.telegram = telegram;
        telegram.listen(this::keep);
    }

    private void keep(PhoneEvent event) {
        switch (event) {
            case PhoneEvent.Notice notice -> of(notice.phone()).noticed(notice);
            case PhoneEvent.Offered offered -> of(offered.phone()).offered(ShownOffer.of(offered));
            default -> {}
        }
    }

    /** Gives a person a phone, or renames the one who has it. */
    public Phone add(Account account) {
        telegram.account(account);
        return of(account.id());
    }

    /** @throws java.util.NoSuchElementException where nobody has this Telegram id */
    public Phone of(long id) {
        PrivateChat chat = telegram.chat(id).orElseThrow();
        return phones.computeIfAbsent(id, any -> new Phone(telegram, chat));
    }

    public List<Phone> all() {
        return telegram.chats().map(chat -> of(chat.id())).toList();
    }
}
