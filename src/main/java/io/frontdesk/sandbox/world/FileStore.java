package io.frontdesk.sandbox.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The uploaded files: in a folder, or in memory where there is none. */
public final class FileStore {

    private final Journal journal;
    private final @Nullable Path folder;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, StoredFile> byId = new ConcurrentHashMap<>();
    private final Map<String, StoredFile> byKey = new ConcurrentHashMap<>();
    private final Map<String, byte[]> memory = new ConcurrentHashMap<>();

    FileStore(Journal journal, @Nullable Path folder) {
        this.journal = journal;
        this.folder = folder == null ? null : folder.resolve("files");
    }

    /** @param mime null or a browser's shrug stands for what such files usually are */
    public StoredFile keep(StoredFile.Kind kind, @Nullable String name, @Nullable String mime, byte[] bytes) {
        String type = mime == null || mime.equals("application/octet-stream") ? kind.usualMime() : mime;
        Optional<Picture> picture = isPicture(kind) ? Picture.read(bytes) : Optional.empty();
        String smaller = kind != StoredFile.Kind.PHOTO
                ? null
                : picture.flatMap(Picture::smaller).map(this::keepSmaller).orElse(null);
        return keep(kind, name, type, bytes, picture.orElse(Picture.UNKNOWN), smaller);
    }

    private static boolean isPicture(StoredFile.Kind kind) {
        return kind == StoredFile.Kind.PHOTO || kind == StoredFile.Kind.STICKER;
    }

    private String keepSmaller(Picture picture) {
        StoredFile.Kind kind = StoredFile.Kind.PHOTO;
        return keep(kind, null, kind.usualMime(), picture.jpeg(), picture, null).key();
    }

    private StoredFile keep(
            StoredFile.Kind kind,
            @Nullable String name,
            String mime,
            byte[] bytes,
            Picture picture,
            @Nullable String smaller) {
        String key = HexFormat.of().formatHex(randomBytes(12));
        StoredFile file = new StoredFile(
                key,
                fileId(kind),
                kind,
                name,
                mime,
                bytes.length,
                picture.width(),
                picture.height(),
                duration(kind),
                smaller);
        write(key, bytes);
        journal.write(new Fact.Kept(file));
        restore(file);
        return file;
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Opaque, and as long as Telegram's own are. */
    private String fileId(StoredFile.Kind kind) {
        return "AgAC" + kind.telegramName().charAt(0) + "gIA"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(42));
    }

    private static int duration(StoredFile.Kind kind) {
        return kind == StoredFile.Kind.PHOTO || kind == StoredFile.Kind.DOCUMENT ? 0 : 1;
    }

    private void write(String key, byte[] bytes) {
        if (folder == null) {
            memory.put(key, bytes);
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(key), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<StoredFile> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<StoredFile> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public byte[] bytes(StoredFile file) {
        byte[] kept = memory.get(file.key());
        if (kept != null || folder == null) {
            return kept == null ? new byte[0] : kept;
        }
        try {
            return Files.readAllBytes(folder.resolve(file.key()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void restore(StoredFile file) {
        byId.put(file.id(), file);
        byKey.put(file.key(), file);
    }

    void forget() {
        byKey.keySet().forEach(this::erase);
    }

    private void erase(String key) {
        try {
            if (folder != null) {
                Files.deleteIfExists(folder.resolve(key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Fact> facts() {
        return byKey.values().stream().map(Fact.Kept::new);
    }
}
