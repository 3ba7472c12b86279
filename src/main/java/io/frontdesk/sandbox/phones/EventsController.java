package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.NoToken;
import io.frontdesk.sandbox.world.PhoneEvent;
import io.frontdesk.sandbox.world.Telegram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the page what changes, as server-sent events. It stops before the web server does, which would otherwise wait for
 * connections that never end.
 */
@RestController
@Conditional(NoToken.class)
class EventsController implements SmartLifecycle {

    /** A page that lags behind so far is cut off; it comes back and reads everything anew. */
    private static final int GREATEST_LAG = 10_000;

    private static final int HEARTBEAT_SECONDS = 15;

    /** Without a charset Spring writes events in ISO-8859-1, unless Spring Boot has set it otherwise. */
    private static final MediaType EVENTS = new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8);

    private final Telegram telegram;
    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    EventsController(Telegram telegram) {
        this.telegram = telegram;
    }

    @GetMapping("/sandbox/events")
    ResponseEntity<SseEmitter> events() {
        Page page = new Page();
        pages.add(page);
        page.thread.start();
        return ResponseEntity.ok().contentType(EVENTS).body(page.emitter);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        pages.forEach(Page::leave);
        telegram.updates().close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** One open page, with a thread of its own so that a slow one holds nobody up. */
    private final class Page {

        private final SseEmitter emitter = new SseEmitter(0L);
        private final BlockingQueue<PhoneEvent> waiting = new ArrayBlockingQueue<>(GREATEST_LAG);
        private volatile boolean open = true;
        private final Thread thread = Thread.ofVirtual().name("sandbox-events").unstarted(this::run);

        private final Runnable stopListening = telegram.listen(event -> {
            if (!waiting.offer(event)) {
                open = false;
            }
        });

        private void run() {
            try {
                emitter.send(SseEmitter.event().comment("hello"));
                while (open) {
                    PhoneEvent event = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                    emitter.send(
                            event == null
                                    ? SseEmitter.event().comment("still here")
                                    : SseEmitter.event()
                                            .name(PageEvents.name(event))
                                            .data(PageEvents.data(event)));
                }
            } catch (IOException | IllegalStateException | InterruptedException gone) {
                open = false;
            } finally {
                stopListening.run();
                pages.remove(this);
                emitter.complete();
            }
        }

        private void leave() {
            open = false;
            thread.interrupt();
        }
    }
}
