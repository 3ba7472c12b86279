package io.frontdesk.benchmark;

import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.world.Message;
import io.frontdesk.sandbox.world.PhoneEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who does one thing after the other with the bot, never two at once: asks for the menu, leafs through it by its
 * buttons, and writes into an open ticket, which is done when the card about it has reached an operator.
 */
final class Client {

    private static final List<Deed> ROUND =
            List.of(Deed.MENU, Deed.PRESS, Deed.WRITE, Deed.PRESS, Deed.WRITE, Deed.PRESS, Deed.WRITE);
    private static final Pattern SIGNATURE = Pattern.compile("\\(client (\\d+)\\)");

    private final Phone phone;
    private final Measurement measurement;
    private final AtomicInteger awaited = new AtomicInteger();
    private int deeds;
    private volatile long held;
    private volatile long deliveredAt;
    private volatile boolean reacted;
    private volatile long screen;
    private volatile int lastRow;

    private enum Deed {
        MENU,
        PRESS,
        WRITE
    }

    Client(Phone phone, Measurement measurement) {
        this.phone = phone;
        this.measurement = measurement;
    }

    /** Whose message a card shows; 0 where it shows none of ours. */
    static long author(Message card) {
        Matcher signature = SIGNATURE.matcher(card.words());
        return signature.find() ? Long.parseLong(signature.group(1)) : 0;
    }

    long id() {
        return phone.id();
    }

    void write() {
        phone.say(
                "The barrier at the north gate has not opened since this morning, and the van with the parts is waiting"
                        + " outside (client %d)".formatted(id()));
    }

    void start() {
        phone.say("/start");
    }

    /** @param late by how many nanoseconds this comes too late, because the client was still busy */
    void act(long late) {
        Deed deed = ROUND.get(deeds++ % ROUND.size());
        held = late;
        deliveredAt = 0;
        reacted = false;
        awaited.set(deed == Deed.PRESS ? 2 : 1);
        switch (deed) {
            case MENU -> phone.say("/menu");
            case PRESS -> phone.press(screen, lastRow, 0);
            case WRITE -> write();
        }
    }

    void delivered(long now) {
        deliveredAt = now;
    }

    /** What happens on the client's own phone. */
    void sees(PhoneEvent event) {
        switch (event) {
            case PhoneEvent.Shown shown when shown.message().fromBot() -> show(shown.message());
            case PhoneEvent.Edited edited -> show(edited.message());
            case PhoneEvent.Notice notice -> step();
            default -> {}
        }
    }

    private void show(Message message) {
        if (message.buttons() != null) {
            screen = message.id();
            lastRow = message.buttons().get("inline_keyboard").size() - 1;
            step();
        }
    }

    /** One of the things that had to happen has happened. */
    void step() {
        int left = awaited.getAndUpdate(before -> Math.max(0, before - 1));
        if (left > 0 && !reacted) {
            reacted = true;
            measurement.reaction(System.nanoTime() - deliveredAt + held);
        }
        if (left == 1) {
            measurement.done(this);
        }
    }
}
