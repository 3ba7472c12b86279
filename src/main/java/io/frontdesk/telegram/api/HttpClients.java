package io.frontdesk.telegram.api;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.stereotype.Component;

/** Our HTTP clients: one for calls, one that waits for updates, both without silent repeats, which send messages twice. */
@Component
class HttpClients {

    private final OkHttpClient calls;
    private final OkHttpClient polling;

    HttpClients(TelegramSettings settings) {
        calls = client(settings, settings.connections() * 2)
                .readTimeout(settings.callTimeout())
                .build();
        polling = client(settings, 1)
                .readTimeout(settings.pollTimeout().plus(Duration.ofSeconds(15)))
                .build();
    }

    OkHttpClient calls() {
        return calls;
    }

    OkHttpClient polling() {
        return polling;
    }

    private static OkHttpClient.Builder client(TelegramSettings settings, int requests) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(requests);
        dispatcher.setMaxRequestsPerHost(requests);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(requests, 1, TimeUnit.MINUTES))
                .connectTimeout(settings.connectTimeout())
                .retryOnConnectionFailure(false);
    }
}
