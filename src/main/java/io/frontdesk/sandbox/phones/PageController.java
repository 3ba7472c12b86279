package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.NoToken;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page with everybody's phones. */
@RestController
@Conditional(NoToken.class)
class PageController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @GetMapping("/")
    ResponseEntity<Resource> page() {
        Resource page = new ClassPathResource("sandbox/index.html");
        return page.exists()
                ? ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noCache())
                        .body(page)
                : ResponseEntity.notFound().build();
    }
}
