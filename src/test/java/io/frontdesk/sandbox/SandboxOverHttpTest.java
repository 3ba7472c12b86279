package io.frontdesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.sandbox.botapi.Fault;
import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.world.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the page and the bot get over the wire. */
class SandboxOverHttpTest {

    private static final long ANNA = 2001;

    private static SandboxServer server;
    private static HttpClient http;

    private Phone anna;

    @BeforeAll
    static void start() {
        server = SandboxServer.start();
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
        server.close();
    }

    @BeforeEach
    void somebodyHasStarted() {
        server.faults().clear();
        server.forgetRefused();
        anna = server.phone(ANNA);
        anna.unblock();
        anna.say("/start");
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
                .build());
    }

    private static HttpResponse<String> call(String method, String json) throws IOException, InterruptedException {
        return post("/sandbox/bot" + SandboxServer.TOKEN + "/" + method, json);
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(send(to(path).build()).body());
    }

    @Test
    void a_token_of_wrong_shape_is_unauthorized() throws Exception {
        HttpResponse<String> answer = post("/sandbox/botnonsense/getMe", "{}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
    }

    @Test
    void parameters_may_come_in_the_query_and_as_a_form() throws Exception {
        String path = "/sandbox/bot" + SandboxServer.TOKEN + "/sendMessage";
        send(to(path + "?chat_id=2001&text=In+the+query").build());
        send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("chat_id=2001&text=In+a+form"))
                .build());

        assertThat(anna.messages()).extracting("text").endsWith("In the query", "In a form");
    }

    @Test
    void a_second_reader_of_updates_ends_the_first() throws Exception {
        call("getUpdates", "{'offset':-1}");
        long last = get("/sandbox/bot1:a/getUpdates")
                .get("result")
                .path(0)
                .path("update_id")
                .asLong(0);
        var first = http.sendAsync(
                to("/sandbox/bot1:a/getUpdates?timeout=30&offset=" + (last + 1)).build(), BodyHandlers.ofString());
        while (!first.isDone()) {
            call("getUpdates", "{}");
        }

        assertThat(first.get().statusCode()).isEqualTo(409);
        assertThat(first.get().body())
                .contains("Conflict: terminated by other getUpdates request; make sure that only one bot instance");
    }

    @Test
    void a_blocked_bot_is_told_and_cannot_write() throws Exception {
        call("getUpdates", "{'offset':-1}");
        anna.block();

        assertThat(call("sendMessage", "{'chat_id':2001,'text':'a'}").body())
                .isEqualTo(
                        "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the user\"}");
        assertThat(call("getUpdates", "{'offset':-1}").body()).contains("my_chat_member", "\"status\":\"kicked\"");
        assertThatThrownBy(() -> anna.say("Hello")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_next_call_goes_wrong_as_ordered() throws Exception {
        server.faults().next(ANNA, Fault.tooManyRequests(7));
        server.faults().next(ANNA, Fault.serverError());
        String call = "{'chat_id':2001,'text':'Once'}";

        assertThat(call("sendMessage", call).body()).contains("\"error_code\":429", "\"retry_after\":7");
        assertThat(call("sendMessage", call).statusCode()).isEqualTo(500);
        assertThat(anna.messages()).extracting("text").doesNotContain("Once");
        assertThat(call("sendMessage", call).statusCode()).isEqualTo(200);
        assertThat(server.refused()).isEmpty();
    }

    @Test
    void a_dropped_connection_leaves_the_deed_done() {
        server.faults().next(ANNA, Fault.dropAfterPerforming());

        assertThatThrownBy(() -> call("sendMessage", "{'chat_id':2001,'text':'Dropped'}"))
                .isInstanceOf(IOException.class);
        assertThat(anna.newest().orElseThrow().text()).isEqualTo("Dropped");
    }

    @Test
    void the_page_lists_the_cast() throws Exception {
        JsonNode everybody = get("/sandbox/phones");

        assertThat(everybody.get("bot").get("username").asString()).isEqualTo("frontdesk_sandbox_bot");
        assertThat(everybody
                        .get("phones")
                        .valueStream()
                        .limit(7)
                        .map(phone -> phone.get("role").asString()))
                .containsExactly(
                        "CLIENT", "ADMINISTRATOR", "ADMINISTRATOR", "SECURITY_CHIEF", "GUARD", "MANAGER", "ROOT");
    }

    @Test
    void the_page_writes_presses_and_reads() throws Exception {
        String phone = "/sandbox/phones/" + ANNA;
        post(phone + "/text", "{'text':'Hello','replyTo':{'id':1,'quote':'start'}}");
        call(
                "sendMessage",
                "{'chat_id':2001,'text':'Press','reply_markup':{'inline_keyboard':[[{'text':'Go','callback_data':'go','style':'success'}]]}}");
        JsonNode state = get(phone);
        JsonNode shown = state.get("messages").get(state.get("messages").size() - 1);
        HttpResponse<String> pressed =
                post(phone + "/press", "{'id':%s,'row':0,'column':0}".formatted(shown.get("id")));

        assertThat(shown.get("buttons").get(0).get(0).get("style").asString()).isEqualTo("success");
        assertThat(state.get("unread").asInt()).isEqualTo(1);
        assertThat(Json.MAPPER.readTree(pressed.body()).get("press").asString()).isNotEmpty();
        assertThat(post(phone + "/press", "{'id':99999,'row':0,'column':0}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void before_the_first_message_the_bot_is_described_in_the_owners_language_or_else_in_the_common_one()
            throws Exception {
        String phone = "/sandbox/phones/" + ANNA;
        call("setMyDescription", "{'description':'For everybody'}");
        call("setMyDescription", "{'description':'Po ukrainsky','language_code':'uk'}");
        assertThat(get(phone).get("description").asString()).isEqualTo("For everybody");

        call("setMyDescription", "{'description':'Po russky','language_code':'ru'}");
        assertThat(get(phone).get("description").asString()).isEqualTo("Po russky");
    }

    @Test
    void uploaded_files_are_shown_in_place_only_where_nothing_in_them_can_run() throws Exception {
        String photo = anna.sendPhoto(Pictures.png(900, 300), "").attached().url();
        String page = anna.sendDocument("evil.html", "<script>".getBytes(StandardCharsets.UTF_8), "")
                .attached()
                .url();

        assertThat(send(to(photo + "").build()).headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("inline"));
        HttpResponse<String> evil = send(to(page + "").build());
        assertThat(evil.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
        assertThat(evil.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(evil.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void several_photos_from_the_page_are_an_album() throws Exception {
        String boundary = "----boundary";
        String part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted(boundary, "kind", "", "document")
                + part.formatted(boundary, "caption", "", "Plans")
                + part.formatted(boundary, "file", "; filename=\"a.txt\"\r\nContent-Type: text/plain", "A")
                + part.formatted(boundary, "file", "; filename=\"b.txt\"\r\nContent-Type: text/plain", "B")
                + "--" + boundary + "--\r\n";
        JsonNode sent = Json.MAPPER.readTree(send(to("/sandbox/phones/2001/files")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .body());

        assertThat(sent.size()).isEqualTo(2);
        assertThat(sent.get(0).get("group")).isEqualTo(sent.get(1).get("group"));
        assertThat(sent.get(0).get("caption").asString()).isEqualTo("Plans");
        assertThat(sent.get(1).get("media").get("name").asString()).isEqualTo("b.txt");
    }

    @Test
    void the_page_hears_what_happens() throws Exception {
        HttpResponse<Stream<String>> events = http.send(to("/sandbox/events").build(), BodyHandlers.ofLines());
        try (Stream<String> lines = events.body()) {
            var seen = lines.filter(line -> !line.isBlank()).iterator();
            assertThat(seen.next()).startsWith(":");
            anna.say("Слышно");

            assertThat(seen.next()).isEqualTo("event:message");
            assertThat(seen.next())
                    .startsWith("data:{\"phone\":2001,\"message\":{")
                    .contains("Слышно");
        }
    }

    @Test
    void pages_of_other_sites_and_other_names_of_this_machine_are_refused() throws Exception {
        List<HttpRequest> foreign = List.of(
                to("/sandbox/phones/2001/block")
                        .header("Origin", "https://evil.example")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"blocked\":true}"))
                        .build(),
                to("/sandbox/phones").header("Origin", "null").build(),
                to("/sandbox/bot1:a/getMe")
                        .header("Sec-Fetch-Site", "cross-site")
                        .build());
        for (HttpRequest request : foreign) {
            assertThat(send(request).statusCode()).isEqualTo(403);
        }
        assertThat(anna.isBlocked()).isFalse();
        assertThat(send(to("/sandbox/phones")
                                .header("Origin", "http://127.0.0.1:" + server.port())
                                .build())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_phone_waits_for_what_should_be_seen() throws Exception {
        var waiting = Thread.ofVirtual().start(() -> {
            try {
                call("sendMessage", "{'chat_id':2001,'text':'Awaited'}");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(anna.waitUntil(
                        Duration.ofSeconds(5),
                        () -> "Awaited".equals(anna.newest().orElseThrow().text())))
                .isTrue();
        waiting.join();
    }
}
