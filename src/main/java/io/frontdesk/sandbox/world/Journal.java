package io.frontdesk.sandbox.world;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What happened in the sandbox, a JSON line each, handed to the operating system before anybody is told: so it outlives a
 * killed process, like the database behind the bot does.
 */
final class Journal implements AutoCloseable {

    private final @Nullable Path file;
    private @Nullable OutputStream out;

    /** @param folder null keeps nothing */
    Journal(@Nullable Path folder) {
        file = folder == null ? null : folder.resolve("journal.jsonl");
    }

    /** Tells what is written so far. A line torn by a kill ends the story: nothing after it was promised to anybody. */
    void read(Consumer<Fact> reader) {
        if (file == null || !Files.exists(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank())
                    .map(line -> Json.MAPPER.readValue(line, Fact.class))
                    .forEach(reader);
        } catch (JacksonException | UncheckedIOException torn) {
            System.getLogger(Journal.class.getName())
                    .log(System.Logger.Level.WARNING, "The sandbox''s journal ends in a torn line: {0}", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the journal anew with the present state in place of the whole story, in one step that a kill cannot halve. */
    void compact(Stream<Fact> state) {
        if (file == null) {
            return;
        }
        Path fresh = file.resolveSibling("journal.fresh");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                for (Fact fact : (Iterable<Fact>) state::iterator) {
                    to.write(line(fact));
                }
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            out = Files.newOutputStream(file, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Fact... facts) {
        write(List.of(facts));
    }

    private synchronized void write(List<Fact> facts) {
        if (out == null) {
            return;
        }
        try (var lines = new ByteArrayOutputStream()) {
            for (Fact fact : facts) {
                lines.write(line(fact));
            }
            out.write(lines.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves nothing behind, and keeps nothing any more. */
    synchronized void forget() {
        close();
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] line(Fact fact) {
        return (Json.MAPPER.writerFor(Fact.class).writeValueAsString(fact) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void close() {
        if (out == null) {
            return;
        }
        try {
            out.close();
            out = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
