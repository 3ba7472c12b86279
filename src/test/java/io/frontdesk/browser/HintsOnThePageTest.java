package io.frontdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HintsOnThePageTest {

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void known_questions_are_offered_over_the_input_field_and_chosen_by_keys() {
        var client = page.client();

        client.opens("Главное меню").taps("Спросить с подсказками");
        assertThat(client.typed()).isEqualTo("@frontdesk_sandbox_bot ");
        client.typesOn("график", "Какой у вас график?");
        assertThat(client.marked()).isEqualTo("Какой у вас график?");
        client.presses("Enter").isOfferedNothing();

        assertThat(client.typed()).isEmpty();
        client.ownMessage().shows("по будням с 8:00 до 20:00").shows("через @frontdesk_sandbox_bot");
    }
}
