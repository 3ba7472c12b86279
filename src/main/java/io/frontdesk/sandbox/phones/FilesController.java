package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.NoToken;
import io.frontdesk.sandbox.world.StoredFile;
import io.frontdesk.sandbox.world.Telegram;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files in the chats, for the page. Anybody may have uploaded them, so nothing that could run is shown in place. */
@RestController
@Conditional(NoToken.class)
class FilesController {

    private static final Pattern SHOWN_IN_PLACE = Pattern.compile("(image/(jpeg|png|gif|webp)|audio/.*|video/.*)");

    private final Telegram telegram;

    FilesController(Telegram telegram) {
        this.telegram = telegram;
    }

    @GetMapping("/sandbox/files/{key}")
    ResponseEntity<Resource> file(@PathVariable String key) {
        return telegram.files()
                .byKey(key)
                .map(this::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Resource> answer(StoredFile file) {
        boolean isShown = SHOWN_IN_PLACE.matcher(file.mime()).matches();
        return ResponseEntity.ok()
                .contentType(isShown ? MediaType.parseMediaType(file.mime()) : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file, isShown))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new ByteArrayResource(telegram.files().bytes(file)));
    }

    private static String disposition(StoredFile file, boolean isShown) {
        ContentDisposition.Builder how = isShown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name() == null ? "file" : file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
