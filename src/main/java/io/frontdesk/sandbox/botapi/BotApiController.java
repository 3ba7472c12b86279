package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.NoToken;
import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.StoredFile;
import io.frontdesk.sandbox.world.Telegram;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Bot API over HTTP. It is there twice: with the sandbox's prefix, and without any because telegrambots knows a server by
 * host and port only.
 */
@RestController
@Conditional(NoToken.class)
class BotApiController {

    private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");

    private final BotApi api;
    private final Telegram telegram;

    BotApiController(BotApi api, Telegram telegram) {
        this.api = api;
        this.telegram = telegram;
    }

    @RequestMapping(
            path = {"/sandbox/bot{token}/{method}", "/bot{token}/{method}"},
            method = {RequestMethod.GET, RequestMethod.POST})
    void call(
            @PathVariable String token,
            @PathVariable String method,
            HttpServletRequest http,
            HttpServletResponse answer)
            throws IOException, ServletException, InterruptedException {
        try {
            checkToken(token);
            Request request = Requests.read(http);
            BotApi.Call call = api.prepare(method, request);
            JsonNode result = perform(call, request, answer);
            write(answer, 200, Json.object().put("ok", true).set("result", result));
        } catch (Refusal refusal) {
            write(answer, refusal.code(), refusal.json());
        }
    }

    private static void checkToken(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw Refusal.unauthorized();
        }
    }

    private JsonNode perform(BotApi.Call call, Request request, HttpServletResponse answer)
            throws IOException, InterruptedException {
        return switch (call.fault()) {
            case null -> api.perform(call, request);
            case Fault.Refused refused ->
                throw new Refusal(refused.code(), refused.description(), refused.retryAfter());
            case Fault.Hanging hanging -> {
                JsonNode result = hanging.performed() ? api.perform(call, request) : Json.object();
                Thread.sleep(hanging.time());
                if (hanging.performed()) {
                    yield result;
                }
                throw new Refusal(504, "Gateway Timeout", 0);
            }
            case Fault.Dropped dropped -> {
                if (dropped.performed()) {
                    api.perform(call, request);
                }
                throw drop(answer);
            }
        };
    }

    /** An exception after the answer has begun makes the web server cut the connection. */
    private static IOException drop(HttpServletResponse answer) throws IOException {
        answer.flushBuffer();
        return new IOException("Dropped on demand");
    }

    private static void write(HttpServletResponse answer, int status, ObjectNode body) throws IOException {
        byte[] bytes = Json.MAPPER.writeValueAsBytes(body);
        answer.setStatus(status);
        answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        answer.setContentLength(bytes.length);
        answer.getOutputStream().write(bytes);
    }

    @GetMapping({
        "/sandbox/file/bot{token}/{folder}/file_{key:[0-9a-f]+}{extension}",
        "/file/bot{token}/{folder}/file_{key:[0-9a-f]+}{extension}"
    })
    ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable String key) {
        if (!TOKEN.matcher(token).matches()) {
            return ResponseEntity.status(401).build();
        }
        return telegram.files()
                .byKey(key)
                .filter(file -> file.size() <= StoredFile.GREATEST_DOWNLOAD)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(telegram.files().bytes(file)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
