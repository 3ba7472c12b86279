package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.PhoneEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** The events as the page reads them. */
final class PageEvents {

    private PageEvents() {}

    private record WithMessage(long phone, ShownMessage message) {}

    private record Deleted(long phone, long id) {}

    private record Keyboard(long phone, @Nullable List<List<String>> rows) {}

    private record Notice(long phone, String press, String text, boolean alert) {}

    private record Commands(long phone, ArrayNode commands) {}

    private record Typing(long phone) {}

    private record Blocked(long phone, boolean blocked) {}

    static String name(PhoneEvent event) {
        return switch (event) {
            case PhoneEvent.Shown shown -> "message";
            case PhoneEvent.Edited edited -> "edited";
            case PhoneEvent.Deleted deleted -> "deleted";
            case PhoneEvent.Keyboard keyboard -> "keyboard";
            case PhoneEvent.Notice notice -> "notice";
            case PhoneEvent.Offered offered -> "offered";
            case PhoneEvent.Commands commands -> "commands";
            case PhoneEvent.Typing typing -> "typing";
            case PhoneEvent.Blocked blocked -> "blocked";
        };
    }

    /** JSON. */
    static String data(PhoneEvent event) {
        return Json.MAPPER.writeValueAsString(
                switch (event) {
                    case PhoneEvent.Shown(var phone, var message) -> new WithMessage(phone, ShownMessage.of(message));
                    case PhoneEvent.Edited(var phone, var message) -> new WithMessage(phone, ShownMessage.of(message));
                    case PhoneEvent.Deleted(var phone, var id) -> new Deleted(phone, id);
                    case PhoneEvent.Keyboard(var phone, var rows) -> new Keyboard(phone, rows);
                    case PhoneEvent.Notice(var phone, var press, var text, var alert) ->
                        new Notice(phone, press, text, alert);
                    case PhoneEvent.Offered offered -> ShownOffer.of(offered);
                    case PhoneEvent.Commands(var phone, var commands) -> new Commands(phone, commands);
                    case PhoneEvent.Typing(var phone) -> new Typing(phone);
                    case PhoneEvent.Blocked(var phone, var blocked) -> new Blocked(phone, blocked);
                });
    }
}
