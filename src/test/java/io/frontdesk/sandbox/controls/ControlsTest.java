package io.frontdesk.sandbox.controls;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.SandboxServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the head of the page orders, over HTTP. */
class ControlsTest {

    private static SandboxServer sandbox;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        sandbox = SandboxServer.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private HttpResponse<String> order(String what, String body) throws IOException, InterruptedException {
        return send("/sandbox/controls/" + what, body);
    }

    private HttpResponse<String> calls(String method) throws IOException, InterruptedException {
        return send("/sandbox/bot" + SandboxServer.TOKEN + "/" + method, "{}");
    }

    private HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + sandbox.port() + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void the_clock_goes_forward_and_nowhere_else() throws Exception {
        var before = sandbox.telegram().time().ahead();

        assertThat(order("clock", "{\"minutes\": 60}").statusCode()).isEqualTo(200);
        assertThat(order("clock", "{\"minutes\": -60}").statusCode()).isEqualTo(400);

        assertThat(sandbox.telegram().time().ahead().minus(before)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void trouble_strikes_every_call_until_it_is_over_and_is_counted() throws Exception {
        order("trouble", "{\"trouble\": \"OFFLINE\"}");
        assertThat(calls("getMe").statusCode()).isEqualTo(502);
        order("trouble", "{\"trouble\": \"BUSY\"}");
        assertThat(calls("sendMessage").statusCode()).isEqualTo(400);
        assertThat(calls("deleteMyCommands").body()).contains("\"retry_after\"");
        assertThat(calls("getMe").statusCode()).isEqualTo(200);

        var over = order("trouble", "{\"trouble\": \"NONE\"}");

        assertThat(over.body()).contains("\"failed\":2");
        assertThat(calls("deleteMyCommands").statusCode()).isEqualTo(200);
    }

    @Test
    void a_database_that_was_not_empty_is_left_alone() throws Exception {
        var refused = order("reset", "");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("not empty");
        assertThat(calls("getMe").statusCode()).isEqualTo(200);
    }
}
