package io.frontdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.frontdesk.Frontdesk;
import io.frontdesk.TestDatabase;
import io.frontdesk.sandbox.Cast;
import io.frontdesk.sandbox.phones.Phones;
import io.frontdesk.sandbox.world.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application as it starts without any setting, and its page in a browser: anew for each test. A test fails when the
 * browser has logged an error; of a failed one {@code target/browser} keeps a picture.
 */
final class OpenPage implements BeforeEachCallback, AfterEachCallback {

    private static final Path PICTURES = Path.of("target", "browser");
    private static final int PATIENCE = 15_000;

    private final int width;
    private final int height;
    private final int sharpness;
    private final boolean lived;
    private final List<String> errors = new ArrayList<>();
    private volatile @Nullable ConfigurableApplicationContext application;
    private @Nullable Page page;

    /** Of a company that nothing has happened to, and of everybody in it. */
    OpenPage() {
        this(false);
    }

    /** @param lived whether the company has a week behind it; the page shows then whom it shows a newcomer */
    OpenPage(boolean lived) {
        this(lived, 1440, 900, 1);
    }

    /** The first of these in another size, for pictures. */
    OpenPage(int width, int height, int sharpness) {
        this(false, width, height, sharpness);
    }

    private OpenPage(boolean lived, int width, int height, int sharpness) {
        this.lived = lived;
        this.width = width;
        this.height = height;
        this.sharpness = sharpness;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var chromium = Chromium.of(context);
        application = start();
        page = chromium.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(sharpness)
                .setTimezoneId("America/New_York")); // the page shows the time where the company is
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(this::note);
        page.onPageError(errors::add);
        if (!lived) {
            page.addInitScript(
                    "localStorage.getItem('frontdesk.shown') ?? localStorage.setItem('frontdesk.shown', '%s')"
                            .formatted(everybody()));
        }
        page.navigate(address());
        isReady();
    }

    /** Everybody has been greeted. */
    void isReady() {
        assertThat(page.locator("[data-keyboard]"))
                .hasCount(Cast.read().people().size());
    }

    private static List<Long> everybody() {
        return Cast.read().people().stream().map(Cast.Member::id).toList();
    }

    private ConfigurableApplicationContext start() {
        var arguments = new ArrayList<>(List.of(
                "--telegram.token=",
                "--sandbox.folder=",
                "--logging.level.root=warn",
                "--spring.main.register-shutdown-hook=false"));
        for (var property : TestDatabase.fresh().properties()) {
            arguments.add("--" + property);
        }
        arguments.add("--server.port=" + freePort());
        arguments.add("--sandbox.demo=" + lived);
        return new SpringApplicationBuilder(Frontdesk.class)
                .bannerMode(Banner.Mode.OFF)
                .listeners((ApplicationReadyEvent ready) -> application = ready.getApplicationContext())
                .run(arguments.toArray(String[]::new));
    }

    /** Kept over a start anew. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            errors.add(message.text() + " " + message.location());
        }
    }

    String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + "/";
    }

    Page page() {
        return page;
    }

    PagePhone client() {
        return phone("CLIENT");
    }

    /** The one of the operators whose turn is first. */
    PagePhone operator() {
        return phone("ADMINISTRATOR");
    }

    PagePhone phone(String role) {
        return phone(role, 0);
    }

    /** @param number from 0, among those with the role */
    PagePhone phone(String role, int number) {
        var phones = page.locator("section[data-phone][data-role=" + role + "]");
        return new PagePhone(page, phones.nth(number));
    }

    /** Gives somebody another name in Telegram; the bot hears of it with what they do next. */
    void renames(PagePhone phone, String firstName, String lastName) {
        var phones = application.getBean(Phones.class);
        var id = Long.parseLong(phone.id());
        phones.add(new Account(id, firstName, lastName, null, "ru", null));
    }

    /** What the browser could not reach while the application was away is no mistake of the page. */
    void forgivesLostConnections() {
        errors.removeIf(error -> error.contains("Failed to load resource") || error.contains("net::ERR"));
    }

    /** Puts the sandbox's clock forward. */
    void passes(int minutes) {
        var answer = page.request()
                .post(
                        address() + "sandbox/controls/clock",
                        RequestOptions.create().setData(Map.of("minutes", minutes)));
        assertThat(answer).isOK();
    }

    /** A message with a button that this version of the application does not know. */
    void botSends(PagePhone reader, String text, String label) {
        var call = "sandbox/bot1000:TEST/sendMessage";
        var keyboard = "{\"inline_keyboard\": [[{\"text\": \"" + label + "\", \"callback_data\": \"of.old\"}]]}";
        var answer = page.request()
                .post(
                        address() + call,
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("chat_id", reader.id())
                                        .set("text", text)
                                        .set("reply_markup", keyboard)));
        assertThat(answer).isOK();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            context.getExecutionException().ifPresent(failure -> keepPicture(context));
            assertThat(errors).as("errors in the browser's console").isEmpty();
        } finally {
            close();
        }
    }

    private void keepPicture(ExtensionContext context) {
        if (page != null) {
            var name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
    }

    private void close() {
        if (page != null) {
            page.close();
        }
        if (application != null) {
            application.close();
        }
    }
}
