package io.frontdesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The machine's own browser, started once for all tests. None is downloaded. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    static Browser of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Chromium.class, key -> start(), Chromium.class)
                .browser;
    }

    private static Chromium start() {
        var program = find();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(new LaunchOptions().setExecutablePath(program)));
    }

    private static Path find() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "The tests of the page need Chromium: install the package chromium, or put chromium or google-chrome on the PATH"));
    }

    private static Stream<Path> candidates() {
        var onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        var ofMac = Stream.of("Chromium", "Google Chrome")
                .map(name -> Path.of("/Applications", name + ".app", "Contents", "MacOS", name));
        return Stream.concat(onPath, ofMac);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
