package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import io.frontdesk.sandbox.phones.ShownMessage;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first steps of {@code MapOfTheBotTest} once more on a phone: what comes of them is what Telegram takes and shows. */
class WalkingAboutTest {

    @RegisterExtension
    static final Company company = Company.open();

    @ParameterizedTest
    @EnumSource
    void every_button_one_press_from_the_keyboard_shows_another_screen(Role role) {
        var client = company.client("Анна");
        var person = role == Role.ROOT ? company.root("Роман") : company.someone("Роман", role, role.hasPresence());
        client.says("Не работает лифт");
        person.says("Где парковка?");
        company.settles();
        for (var key : List.of("Заявки", "Пропуска", "Контакты", "Профиль", "Главное меню")) {
            for (var label : leadingOn(opened(person, key))) {
                var screen = opened(person, key);
                person.tap(screen, label);
                company.settles();
                assertThat(person.message(screen.id())).as(key + " → " + label).isNotEqualTo(screen);
            }
        }
    }

    /** What goes into the input field leaves the screen as it is. */
    private static List<String> leadingOn(ShownMessage message) {
        return message.buttons().stream()
                .flatMap(List::stream)
                .filter(button -> button.query() == null)
                .map(ShownMessage.Button::label)
                .toList();
    }

    private static ShownMessage opened(Someone person, String key) {
        person.says(key);
        company.settles();
        return person.newest(message -> !message.mine() && !message.buttons().isEmpty())
                .orElseThrow();
    }
}
