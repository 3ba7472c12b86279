package io.frontdesk.telegram.api;

import io.frontdesk.conversation.OwnFile;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Calls of Bot API methods: telegrambots over our own HTTP client. Never throws; what went wrong is an outcome. */
@Component
public class BotApi {

    private final BotAddress address;
    private final MeterRegistry meters;
    private final Uploads uploads;
    private final Supplier<OkHttpTelegramClient> client;

    BotApi(BotAddress address, HttpClients clients, Uploads uploads, MeterRegistry meters) {
        this.address = address;
        this.uploads = uploads;
        this.meters = meters;
        client = SingletonSupplier.of(() -> client(clients.calls()));
    }

    public Outcome send(BotCall call) {
        return sending(call).join();
    }

    public CompletableFuture<Outcome> sending(BotCall call) {
        return answer(call)
                .handle((answer, failure) -> failure == null ? Answers.read(answer) : Answers.failed(cause(failure)))
                .whenComplete((outcome, _) -> count(call, outcome));
    }

    private CompletableFuture<String> answer(BotCall call) {
        OwnFile file = call.file();
        if (file != null) {
            return uploads.post(call, file);
        }
        try {
            return client.get().executeAsync(new StoredCall(call));
        } catch (TelegramApiException impossible) {
            return CompletableFuture.failedFuture(impossible);
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }

    private void count(BotCall call, Outcome outcome) {
        String name = outcome.getClass().getSimpleName();
        meters.counter("telegram.calls", "method", call.method(), "outcome", name)
                .increment();
    }

    private OkHttpTelegramClient client(OkHttpClient http) {
        HttpUrl server = address.server();
        var url = new TelegramUrl(server.scheme(), server.host(), server.port(), false);
        OkHttpClient prefixed =
                http.newBuilder().addInterceptor(new PathPrefix(address)).build();
        return new OkHttpTelegramClient(Json.MAPPER, prefixed, address.token(), url);
    }

    /** A {@link TelegramUrl} knows no path, yet a Bot API server may stand below one. */
    private record PathPrefix(BotAddress address) implements Interceptor {

        @Override
        public Response intercept(Chain chain) throws IOException {
            var request = chain.request();
            String method = request.url().pathSegments().getLast();
            return chain.proceed(
                    request.newBuilder().url(address.method(method)).build());
        }
    }
}
