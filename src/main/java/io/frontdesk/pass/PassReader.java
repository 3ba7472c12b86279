package io.frontdesk.pass;

import io.frontdesk.pass.code.CodeReader;
import io.frontdesk.pass.code.UnreadablePhoto;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

/**
 * Finds codes in photos, be they ours or not. Takes up to seconds: not for within a transaction. The work is done one photo at a time
 * on a thread of its own, because the virtual threads that everything else runs on are only as many at a time as there are processors.
 */
@Service
public class PassReader implements AutoCloseable {

    /** A guard waits no longer than this before taking another photo. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final CodeReader reader = new CodeReader(PATIENCE);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("code-reader").daemon().factory());

    /** What was seen in a photo. */
    public sealed interface Sight {

        /**
         * @param texts of the codes, each once; none where there was none to be read
         */
        record Codes(Set<String> texts) implements Sight {}

        record NoPicture() implements Sight {}

        record TooLarge() implements Sight {}
    }

    /** Waits until the photo's turn has come and it has been looked at. */
    public Sight read(byte[] image) {
        return CompletableFuture.supplyAsync(() -> look(image), thread).join();
    }

    private Sight look(byte[] image) {
        try {
            return new Sight.Codes(reader.read(image));
        } catch (UnreadablePhoto unreadable) {
            return switch (unreadable.reason()) {
                case NO_PICTURE -> new Sight.NoPicture();
                case TOO_LARGE -> new Sight.TooLarge();
            };
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
