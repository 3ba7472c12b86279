package io.frontdesk.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontdesk.conversation.OwnFile;
import java.io.IOException;
import java.net.URLConnection;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/**
 * Calls that a file of ours goes along with.
 *
 * @see <a href="https://core.telegram.org/bots/api#sending-files">Sending files</a>
 */
@Component
class Uploads {

    /** The name of the form's part that holds the file. */
    static final String PART = "file";

    private static final String UNKNOWN = "application/octet-stream";

    private final BotAddress address;
    private final HttpClients clients;

    Uploads(BotAddress address, HttpClients clients) {
        this.address = address;
        this.clients = clients;
    }

    CompletableFuture<String> post(BotCall call, OwnFile file) {
        var request = new Request.Builder()
                .url(address.method(call.method()))
                .post(form(call, file))
                .build();
        var answer = new Answer(new CompletableFuture<>());
        clients.calls().newCall(request).enqueue(answer);
        return answer.text();
    }

    private static MultipartBody form(BotCall call, OwnFile file) {
        var form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        call.body().properties().forEach(field -> form.addFormDataPart(field.getKey(), text(field.getValue())));
        return form.addFormDataPart(PART, file.name(), RequestBody.create(file.bytes(), type(file)))
                .build();
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : Json.write(value);
    }

    private static MediaType type(OwnFile file) {
        var guess = URLConnection.guessContentTypeFromName(file.name());
        return MediaType.get(Objects.requireNonNullElse(guess, UNKNOWN));
    }

    private record Answer(CompletableFuture<String> text) implements Callback {

        @Override
        public void onResponse(Call call, Response response) throws IOException {
            try (response) {
                text.complete(response.body().string());
            } catch (IOException cut) {
                text.completeExceptionally(cut);
            }
        }

        @Override
        public void onFailure(Call call, IOException failure) {
            text.completeExceptionally(failure);
        }
    }
}
