package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.phones.Phones;
import io.frontdesk.sandbox.world.BotProfile;
import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Telegram;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A bot beside a world of its own, calling methods without a network between. */
final class DirectBot {

    private Instant now = Instant.parse("2026-03-14T10:00:00Z");

    final Telegram telegram = new Telegram(new BotProfile.Identity(7, "Bot", "test_bot"), clock(), null, 1_000);

    final Phones phones = new Phones(telegram);
    final BotApi api = new BotApi(telegram);

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** @param json the parameters, with apostrophes for quotation marks */
    JsonNode call(String method, String json) {
        return call(method, (ObjectNode) Json.MAPPER.readTree(json.replace('\'', '"')), Map.of());
    }

    JsonNode call(String method, ObjectNode values, Map<String, Upload> uploads) {
        Request request = new Request(values, uploads);
        try {
            return api.perform(api.prepare(method, request), request);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
