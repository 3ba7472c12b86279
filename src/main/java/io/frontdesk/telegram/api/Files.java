package io.frontdesk.telegram.api;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/** Files that people sent, read as a stream. */
@Component
public class Files {

    private final BotAddress address;
    private final HttpClients clients;

    Files(BotAddress address, HttpClients clients) {
        this.address = address;
        this.clients = clients;
    }

    /**
     * Opens a file; the caller closes it.
     *
     * @param path the {@code file_path} that {@code getFile} gave
     */
    public InputStream open(String path) throws IOException {
        Response response = clients.calls()
                .newCall(new Request.Builder().url(address.file(path)).build())
                .execute();
        if (!response.isSuccessful() || response.body() == null) {
            response.close();
            throw new IOException("Telegram gives no such file: " + response.code());
        }
        return response.body().byteStream();
    }
}
