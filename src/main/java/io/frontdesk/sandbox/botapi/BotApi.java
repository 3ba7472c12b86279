package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Telegram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The Bot API: takes a call by its method's name, checks it as Telegram would, and does it. */
public final class BotApi {

    private static final int BAD_REQUEST = 400;
    private static final int MOST_REFUSED = 1_000;

    private final Schema schema = new Schema();
    private final Check check = new Check(schema);
    private final Map<String, Handler> methods = new HashMap<>();
    private final Faults faults = new Faults();
    private final List<Refused> refused = new CopyOnWriteArrayList<>();
    private volatile Traffic traffic = Traffic.NONE;

    public BotApi(Telegram telegram) {
        Chats chats = new Chats(telegram);
        new Sending(telegram, chats).register(methods);
        new Editing(telegram, chats).register(methods);
        new Others(telegram, chats, updates -> traffic.delivered(updates)).register(methods);
        new Inline(telegram).register(methods);
        new Profile(telegram, chats).register(methods);
    }

    /** A call held against the schema, and what a test wants to go wrong with it. */
    record Call(
            Arguments arguments, Handler handler, @Nullable Fault fault) {}

    /**
     * @param method in any case
     * @throws Refusal as Telegram answers
     */
    Call prepare(String method, Request request) {
        Schema.Method known = schema.method(method).orElseThrow(Refusal::notFound);
        Handler handler = methods.get(known.name());
        if (handler == null) {
            throw new Refusal(404, "Not Found: the sandbox does not play " + known.name(), 0);
        }
        try {
            Arguments arguments = check.check(known, request);
            traffic.called(known.name(), arguments.chat().orElse(0L));
            return new Call(arguments, handler, faults.of(arguments));
        } catch (Refusal refusal) {
            note(known.name(), refusal, request);
            throw refusal;
        }
    }

    JsonNode perform(Call call, Request request) throws InterruptedException {
        try {
            return call.handler().call(call.arguments());
        } catch (Refusal refusal) {
            note(call.arguments().method(), refusal, request);
            throw refusal;
        }
    }

    private void note(String method, Refusal refusal, Request request) {
        if (refusal.code() == BAD_REQUEST && refused.size() < MOST_REFUSED) {
            refused.add(new Refused(method, refusal.description(), request.values()));
        }
    }

    /** The calls answered 400 so far, without those that a test ordered to fail. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    public void forgetRefused() {
        refused.clear();
    }

    public Faults faults() {
        return faults;
    }

    /** @param listener {@link Traffic#NONE} to stop listening */
    public void watch(Traffic listener) {
        traffic = listener;
    }
}
