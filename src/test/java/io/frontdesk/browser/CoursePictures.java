package io.frontdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws the pictures of the course anew from the product's own screens: {@code ./mvnw test -Dtest=CoursePictures}. No other build
 * runs it.
 */
class CoursePictures {

    /** As wide as a phone shows a picture, twice as sharp. */
    private static final int WIDTH = 1200;

    private static final int HEIGHT = 690;
    private static final int SHARPNESS = 2;
    private static final int QUALITY = 80;
    private static final String WITHOUT_DATES = """
            () => {
              const style = new CSSStyleSheet();
              style.replaceSync('.day-name { visibility: hidden; }');
              document.adoptedStyleSheets = [style];
            }""";

    @RegisterExtension
    final OpenPage page = new OpenPage(WIDTH, HEIGHT, SHARPNESS);

    /** The same story, told in each language by people with names of that language. */
    enum Story {
        RU("Русский", List.of("Анна", "Смирнова"), List.of("Ольга", "Кузнецова"), List.of("Илья", "Соколов")),
        UK("Українська", List.of("Ганна", "Мельник"), List.of("Ольга", "Коваль"), List.of("Ілля", "Бондар")),
        EN("English", List.of("Anna", "Smith"), List.of("Olivia", "Brown"), List.of("Elias", "Jones"));

        private final String language;
        private final List<String> client;
        private final List<String> operator;
        private final List<String> colleague;
        private final Properties words = new Properties();

        Story(String language, List<String> client, List<String> operator, List<String> colleague) {
            this.language = language;
            this.client = client;
            this.operator = operator;
            this.colleague = colleague;
        }

        String words(String key) {
            return words.getProperty(key);
        }

        String button(String key) {
            return words("button." + key);
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }

        Story read() throws IOException {
            try (var reader = Files.newBufferedReader(Path.of("config", "messages_" + folder() + ".properties"))) {
                words.load(reader);
            }
            return this;
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_a_question_seen_from_three_seats(Story story) throws IOException {
        story.read();
        page.page().evaluate(WITHOUT_DATES);
        for (var role : List.of("SECURITY_CHIEF", "GUARD", "MANAGER", "ROOT")) {
            page.phone(role).hides();
        }
        var client = settled(page.client(), story, story.client);
        var operator = settled(page.operator(), story, story.operator);
        var colleague = settled(page.phone("ADMINISTRATOR", 1), story, story.colleague);
        var question = story.words("practice.question-example");
        var advice = story.words("practice.advice-example");
        var answer = story.words("practice.answer-example");

        client.opens(story.words("keyboard.home"));
        take(client, story, 0);
        client.says(question);
        operator.sees(question);
        take(client, story, 1);
        take(operator, story, 2);

        var inside = operator.answers(() -> operator.sees(question).taps(story.button("internal")));
        inside.taps(story.button("add-member"));
        inside.taps("🟢 " + String.join(" ", story.colleague));
        colleague.sees(question);
        take(colleague, story, 3);
        var ticket = colleague.answers(() -> colleague.sees(question).taps(story.button("info")));
        ticket.shows(question);
        take(colleague, story, 4);
        ticket.taps(story.button("answer-inside"));
        ticket.showsButton(story.button("cancel"));
        colleague.says(advice);
        operator.sees(advice);
        take(colleague, story, 5);
        take(operator, story, 6);

        operator.answers(() -> operator.sees(question).taps(story.button("answer")));
        var sent = operator.answers(() -> operator.says(answer));
        client.sees(answer);
        take(operator, story, 7);
        sent.taps(story.button("finish"));
        sent.showsButton(story.button("yes"));
        take(operator, story, 8);
        var thanks = client.answers(() -> sent.taps(story.button("yes")));
        take(client, story, 9);
        operator.answers(() -> thanks.taps("5"));
        take(operator, story, 10);
    }

    private PagePhone settled(PagePhone phone, Story story, List<String> name) {
        page.renames(phone, name.getFirst(), name.getLast());
        var profile = phone.opens("Профиль");
        profile.taps("Язык");
        phone.answers(() -> profile.taps(story.language)).shows(story.words("card.language"));
        return phone;
    }

    private static void take(PagePhone phone, Story story, int step) throws IOException {
        var log = phone.phone().locator(".log");
        assertThat(log).not().hasClass("moving");
        var file = Path.of("src", "main", "resources", "course", story.folder(), "%02d.jpg".formatted(step));
        Files.createDirectories(file.getParent());
        log.screenshot(new Locator.ScreenshotOptions()
                .setPath(file)
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setCaret(ScreenshotCaret.HIDE)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
