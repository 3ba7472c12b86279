package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.pass.PassPictures;
import io.frontdesk.sandbox.botapi.Fault;
import io.frontdesk.sandbox.phones.Attachment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Guards photograph codes and send the photos. */
class CodePhotosTest {

    private static final int TOO_LARGE = 20 * 1024 * 1024 + 1;

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone chief = company.chief("Семён");
    private final Someone guard = company.guard("Глеб");
    private final Someone holder = company.client("Анна");
    private final Gatehouse gatehouse = new Gatehouse(company, chief);
    private final Codes codes = new Codes(company, chief, gatehouse.today(12).toLocalDate());

    /** The picture that the holder has, of a new pass. */
    private byte[] code(long pass) {
        return codes.picture(codes.lasting(holder, pass));
    }

    private byte[] strange(String text) {
        return company.bot.bean(PassPictures.class).png(URI.create(text), List.of("Menu"));
    }

    /** Pictures that lie side by side on a table. */
    private static byte[] together(byte[]... pictures) {
        var table = new BufferedImage(900 * pictures.length, 1000, BufferedImage.TYPE_INT_RGB);
        var canvas = table.createGraphics();
        try {
            for (var i = 0; i < pictures.length; i++) {
                canvas.drawImage(ImageIO.read(new ByteArrayInputStream(pictures[i])), 900 * i + 50, 50, null);
            }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(table, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            canvas.dispose();
        }
    }

    private void sends(byte[] photo) {
        guard.sends(Attachment.photo(photo), "");
    }

    @Test
    void the_pass_of_a_photographed_code_is_shown_in_answer_to_the_photo() {
        var pass = codes.approved(holder);
        sends(together(code(pass)));
        var photo = guard.ownMessage();
        var answer = guard.sees("🟡 Рано").contains("Пропуск №" + pass);
        assertThat(Objects.requireNonNull(answer.message().replyTo()).id()).isEqualTo(photo.id());
        answer.contains("Заказчик: Анна").taps("Инфо").sees("Утверждённый");
    }

    @Test
    void a_picture_sent_as_a_file_is_read_too() {
        var pass = codes.approved(holder);
        guard.sends(Attachment.document("code.PNG", code(pass)), "");
        guard.sees("🟡 Рано").contains("Пропуск №" + pass);
    }

    @Test
    void chiefs_read_codes_as_guards_do() {
        var pass = codes.approved(holder);
        var code = code(pass);
        chief.sends(Attachment.photo(together(code)), "");
        chief.sees("🟡 Рано").contains("Пропуск №" + pass);
    }

    @Test
    void every_code_in_a_photo_is_answered() {
        var first = codes.approved(holder);
        var one = code(first);
        var second = codes.approved(holder);
        var other = code(second);
        sends(together(one, other, strange("https://example.org/menu")));
        guard.sees("Пропуск №" + first);
        guard.sees("Пропуск №" + second);
        guard.sees("На фото есть чужой код");
    }

    @Test
    void every_photo_of_an_album_is_answered() {
        var first = codes.approved(holder);
        var one = Attachment.photo(code(first));
        var second = codes.approved(holder);
        var other = Attachment.photo(code(second));
        guard.sendsAlbum(List.of(one, other), "", "");
        guard.sees("Пропуск №" + first);
        guard.sees("Пропуск №" + second);
    }

    @Test
    void an_invitation_is_no_pass() {
        sends(strange("https://t.me/frontdesk_bot?start=iAAAAAAAAAAAAAAAAAAAAAA"));
        guard.sees("На фото есть чужой код");
    }

    @Test
    void a_made_up_code_is_told_from_a_real_one() {
        var link = "https://t.me/" + company.telegram.telegram().bot().username() + "?start=pAAAAAAAAAAAAAAAAAAAAAA";
        sends(strange(link));
        guard.sees("Это не код действующего пропуска");
    }

    @Test
    void a_photo_without_a_code_is_answered_by_how_to_take_one() {
        guard.sends(Samples.photo(), "");
        guard.sees("На фото не видно кода").contains("Снимите его ближе");
    }

    @Test
    void what_only_looks_like_a_picture_is_told_apart() {
        guard.sends(Samples.document("code.jpg"), "");
        guard.sees("Не получилось открыть это изображение");
    }

    @Test
    void a_file_that_telegram_does_not_hand_to_bots_is_named_as_such() {
        guard.sends(Attachment.document("code.jpg", new byte[TOO_LARGE]), "");
        guard.sees("Файл больше 20 МБ");
        company.settles();
        company.telegram.forgetRefused();
    }

    @Test
    void a_photo_survives_a_restart_and_a_telegram_that_fails() {
        var pass = codes.approved(holder);
        var photo = together(code(pass));
        company.telegram.faults().next("getFile", Fault.serverError());
        company.telegram.faults().next("getFile", Fault.dropBeforePerforming());
        company.telegram.faults().next("getFile", Fault.tooManyRequests(1));
        sends(photo);
        company.bot.restarts();
        guard.sees("Пропуск №" + pass);
    }

    @Test
    void a_photo_that_telegram_has_lost_is_asked_for_once_more() {
        company.telegram
                .faults()
                .next("getFile", Fault.badRequest("wrong file_id or the file is temporarily unavailable"));
        guard.sends(Samples.photo(), "");
        guard.sees("Отправьте его ещё раз");
    }

    @Test
    void a_photo_in_answer_to_a_question_is_the_answer() {
        var pass = codes.approved(holder);
        Desk.shows(guard, "pass.info:" + pass);
        guard.taps("Ответить внутренний").sees("внутренний чат");
        guard.sends(Samples.photo(), "Машина у ворот");
        guard.sees("Сообщение отправлено");
        guard.doesNotSee("На фото не видно кода");
    }

    @Test
    void photos_of_others_are_no_codes() {
        var operator = company.operator("Ольга");
        holder.sends(Samples.photo(), "Не горит свет");
        operator.sees("Не горит свет");
        holder.doesNotSee("На фото не видно кода");
    }
}
