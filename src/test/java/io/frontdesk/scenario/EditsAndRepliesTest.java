package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.Chats;
import io.frontdesk.sandbox.botapi.Fault;
import io.frontdesk.sandbox.phones.ShownMessage.Entity;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditsAndRepliesTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @Test
    void a_client_s_edit_changes_the_operator_s_card_and_keeps_its_buttons() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        client.phone.edit(client.ownMessage().id(), "Не работает лифт в третьем подъезде");
        card.becomes("Не работает лифт в третьем подъезде")
                .contains("Заявка №1")
                .hasButtons("Ответить", "Внутренний чат", "Инфо");
    }

    @Test
    void an_operator_s_edit_changes_what_the_client_got() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер придёт до 15:00");
        var answer = client.sees("Мастер придёт до 15:00");
        operator.phone.edit(operator.ownMessage().id(), "Мастер придёт до 16:00");
        assertThat(Seen.words(answer.becomes("Мастер придёт до 16:00").message()))
                .isEqualTo("Мастер придёт до 16:00");
    }

    @Test
    void a_history_says_that_a_message_was_changed() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        client.phone.edit(client.ownMessage().id(), "Работает, я ошиблась");
        card.becomes("Работает, я ошиблась").taps("Инфо").taps("Внешний чат").sees("изменено");
    }

    @Test
    void what_a_message_said_before_is_kept_for_staff() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        client.phone.edit(client.ownMessage().id(), "Работает, я ошиблась");
        var history = card.becomes("Работает, я ошиблась")
                .taps("Инфо")
                .taps("Внешний чат")
                .sees("изменено");
        history.taps(Seen.labels(history.message()).findFirst().orElseThrow());
        operator.sees("Как менялось сообщение").contains("Не работает лифт").contains("сейчас");
        client.taps("Открыть заявку").taps("История");
        assertThat(Seen.labels(client.sees("Переписка по заявке №1").message()))
                .noneMatch(label -> label.contains("Версии"));
    }

    @Test
    void an_edit_of_a_caption_reaches_the_photo() {
        client.sends(Samples.photo(), "Трещина слева");
        var card = operator.sees("Трещина слева");
        client.phone.edit(client.ownMessage().id(), "Трещина справа");
        card.becomes("Трещина справа");
    }

    @Test
    void a_quote_points_at_the_counterpart_s_own_copy() {
        client.says("Не работает лифт и домофон");
        var question = client.ownMessage();
        var card = operator.sees("Не работает лифт и домофон");
        card.repliesTo("домофон", "Домофон починим");
        var answer = client.sees("Домофон починим").message();
        var reply = Objects.requireNonNull(answer.replyTo());
        assertThat(reply.id()).isEqualTo(question.id());
        assertThat(reply.quote()).isEqualTo("домофон");
    }

    @Test
    void a_client_s_reply_points_at_the_operator_s_own_message() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Какой подъезд?");
        var asked = operator.ownMessage();
        client.sees("Какой подъезд?").replies("Третий");
        var card = operator.sees("Третий").message();
        assertThat(Objects.requireNonNull(card.replyTo()).id()).isEqualTo(asked.id());
    }

    @Test
    void an_edit_of_one_item_s_caption_changes_that_item_s_copy_only() {
        client.sendsAlbum(List.of(Samples.photo(), Samples.photo()), "Слева", "Справа");
        var items = operator.albumItems();
        client.edits("Справа, крупнее");
        new Seen(operator, items.getLast()).becomes("Справа, крупнее");
        assertThat(Seen.words(operator.message(items.getFirst().id()))).isEqualTo("Слева");
    }

    @Test
    void an_album_s_first_words_too_long_for_a_caption_are_edited_in_the_text_below() {
        client.says("Начало");
        operator.sees("Начало").taps("Ответить").sees("Напишите ответ");
        operator.sendsAlbum(List.of(Samples.photo(), Samples.photo()), "д".repeat(1500));
        var below = client.sees("д".repeat(1500));
        operator.edits(
                operator.newest(message -> message.mine() && message.caption() != null)
                        .orElseThrow(),
                "ё".repeat(1500));
        below.becomes("ё".repeat(1500));
    }

    @Test
    void another_file_takes_the_place_of_the_first_and_keeps_it_after_the_next_edit() {
        client.sends(Samples.photo(), "Трещина");
        var card = operator.sees("Трещина");
        var before = card.media().url();
        company.settles();
        var own = client.ownMessage().id();
        client.phone.replace(own, Samples.photo(), "Трещина ближе");
        card.becomes("Трещина ближе").contains("Заявка №1").hasButtons("Ответить", "Внутренний чат", "Инфо");
        var after = card.now().attached().url();
        assertThat(after).isNotEqualTo(before);
        client.phone.edit(own, "Трещина совсем близко");
        card.becomes("Трещина совсем близко");
        assertThat(card.now().attached().url()).isEqualTo(after);
    }

    @Test
    void a_photo_put_into_a_text_comes_to_the_reader_too() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        company.settles();
        client.phone.replace(client.ownMessage().id(), Samples.photo(), "Не работает лифт, вот");
        card.becomes("Не работает лифт, вот");
        assertThat(Seen.kind(card.now())).isEqualTo("photo");
    }

    @Test
    void a_text_that_grows_beyond_one_message_goes_on_in_a_second_and_shrinks_again() {
        client.says("а".repeat(4090));
        company.settles();
        var card = operator.sees("а".repeat(10)).message();
        company.settles();
        var first =
                operator.newest(message -> Seen.words(message).startsWith("🆕")).orElseThrow();
        assertThat(card.id()).isNotEqualTo(first.id());
        client.edits("Коротко");
        new Seen(operator, first).becomes("Коротко").hasButtons("Ответить", "Внутренний чат", "Инфо");
        company.settles();
        assertThat(operator.phone.message(card.id())).isEmpty();
        client.edits("б".repeat(4090));
        company.settles();
        var second = operator.sees("б".repeat(10)).hasButtons("Ответить", "Внутренний чат", "Инфо");
        assertThat(second.message().id()).isNotEqualTo(first.id());
        assertThat(operator.message(first.id()).labels()).isEmpty();
    }

    @Test
    void an_edit_made_while_the_copy_is_on_the_way_is_not_lost() {
        company.telegram.faults().next("sendMessage", Fault.hangAfterPerforming(Duration.ofMillis(600)));
        client.says("Не работает лифт");
        client.phone.edit(client.ownMessage().id(), "Не работает лифт и свет");
        operator.sees("Не работает лифт и свет").hasButtons("Ответить", "Внутренний чат", "Инфо");
    }

    @Test
    void what_can_no_longer_be_changed_comes_as_a_new_message_in_reply_to_the_old_one() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер придёт до 15:00");
        var old = client.sees("Мастер придёт до 15:00").message();
        company.settles();
        company.telegram.faults().next("editMessageText", Fault.badRequest("message can't be edited"));
        operator.edits("Мастер придёт до 16:00");
        var renewed = client.sees("Мастер придёт до 16:00").message();
        assertThat(renewed.id()).isNotEqualTo(old.id());
        assertThat(Objects.requireNonNull(renewed.replyTo()).id()).isEqualTo(old.id());
        operator.edits("Мастер придёт до 17:00");
        new Seen(client, renewed).becomes("Мастер придёт до 17:00");
    }

    @Test
    void a_copy_that_its_reader_deleted_comes_anew_when_it_is_edited() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер придёт до 15:00");
        var old = client.sees("Мастер придёт до 15:00").message();
        company.settles();
        client.phone.delete(old.id());
        operator.edits("Мастер придёт до 16:00");
        client.sees("Мастер придёт до 16:00");
        company.settles();
        company.telegram.forgetRefused();
    }

    @Test
    void earlier_versions_are_kept_in_order() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        client.edits("Не работает свет");
        client.edits("Работает всё");
        operator.sees("Работает всё");
        company.settles();
        var chats = company.bot.bean(Chats.class);
        var id = company.database()
                .sql("select max(id) from message")
                .query(Long.class)
                .single();
        assertThat(chats.versions(chats.message(id)))
                .extracting(version -> version.content().words().text())
                .containsExactly("Не работает лифт", "Не работает свет");
    }

    @Test
    void an_edit_of_what_was_answered_already_is_told_to_the_operator() {
        client.says("Не работает лифт");
        var own = client.ownMessage();
        operator.sees("Не работает лифт");
        client.edits("Не работает лифт!");
        operator.doesNotSee("на которое уже ответили");
        operator.taps("Ответить").says("Мастер придёт");
        client.sees("Мастер придёт");
        client.edits(own, "Не работает свет");
        operator.sees("на которое уже ответили")
                .contains("Было: Не работает лифт!")
                .contains("Стало: Не работает свет")
                .hasButtons("Ответить", "Инфо")
                .taps("Ответить")
                .says("Тогда придёт электрик");
        client.sees("Тогда придёт электрик");
    }

    @Test
    void a_reply_to_an_item_of_an_album_points_at_the_same_item() {
        client.sendsAlbum(List.of(Samples.photo(), Samples.photo(), Samples.photo()), "Раз", "Два", "Три");
        var items = operator.albumItems();
        new Seen(operator, items.get(1)).repliesTo("Два", "Эта не видна");
        var reply = Objects.requireNonNull(client.sees("Эта не видна").message().replyTo());
        assertThat(Seen.words(client.message(reply.id()))).isEqualTo("Два");
        assertThat(reply.quote()).isEqualTo("Два");
    }

    @Test
    void a_quote_from_the_end_of_a_text_that_was_split_points_at_the_one_message_of_its_author_and_back() {
        client.says("а".repeat(4080) + " конец");
        var tail = operator.sees("конец");
        tail.repliesTo("конец", "Это понятно");
        var reply = Objects.requireNonNull(client.sees("Это понятно").message().replyTo());
        assertThat(reply.quote()).isEqualTo("конец");
        assertThat(client.message(reply.id()).mine()).isTrue();
        company.settles();
        client.phone.replyTo(reply.id(), "Точно?", "конец");
        var back = Objects.requireNonNull(operator.sees("Точно?").message().replyTo());
        assertThat(back.id()).isEqualTo(tail.message().id());
        assertThat(back.quote()).isEqualTo("конец");
    }

    @Test
    void of_equal_words_the_quoted_ones_are_meant_whatever_stands_over_them() {
        operator.says("/menu");
        client.says("лифт, лифт и снова лифт");
        var question = client.ownMessage();
        operator.sees("снова лифт").taps("Ответить").says("Какой лифт?");
        client.sees("Какой лифт?");
        company.settles();
        client.phone.replyTo(question.id(), "Вот этот", "снова лифт");
        var reply = Objects.requireNonNull(operator.sees("Вот этот").message().replyTo());
        assertThat(reply.quote()).isEqualTo("снова лифт");
    }

    @Test
    void a_formatted_quote_is_taken() {
        client.phone.sayFormatted("Очень срочно нужен мастер", List.of(new Entity("bold", 6, 6, null, null, null)));
        var own = client.ownMessage();
        operator.sees("Очень срочно").repliesTo("срочно нужен", "Едем");
        var reply = Objects.requireNonNull(client.sees("Едем").message().replyTo());
        assertThat(reply.id()).isEqualTo(own.id());
        assertThat(reply.quote()).isEqualTo("срочно нужен");
    }

    @Test
    void a_quote_of_what_only_the_card_says_is_a_reply_to_the_whole() {
        client.says("Не работает лифт");
        var own = client.ownMessage();
        operator.sees("Не работает лифт").repliesTo("Заявка №1", "Разбираемся");
        var reply = Objects.requireNonNull(client.sees("Разбираемся").message().replyTo());
        assertThat(reply.id()).isEqualTo(own.id());
        assertThat(reply.quote()).isNull();
    }

    @Test
    void a_quote_that_telegram_refuses_is_left_out_and_the_formatting_is_not() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        company.settles();
        company.telegram.faults().next(client.id(), Fault.badRequest("QUOTE_TEXT_INVALID"));
        card.repliesTo("лифт", "Уже едем");
        var answer = client.sees("Уже едем").message();
        assertThat(Objects.requireNonNull(answer.replyTo()).quote()).isNull();
    }
}
