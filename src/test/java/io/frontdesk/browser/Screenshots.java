package io.frontdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the pictures of the README anew: {@code ./mvnw test -Dtest=Screenshots}. No other build runs it. */
class Screenshots {

    private static final Path FOLDER = Path.of("src", "docs", "pictures");

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void of_a_question_from_the_first_word_to_the_stars() {
        var guard = page.phone("GUARD");
        guard.says("На проходной Б не открывается турникет");
        guard.sees("Заявка №1");
        page.operator().sees("турникет");
        page.phone("SECURITY_CHIEF").hides();
        page.phone("ROOT").hides();
        guard.hides();

        asksAndIsAnswered();
        looksIntoIt();
        take("answering");

        finishesAndIsRated();
        page.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        take("rating");
    }

    @Test
    void of_a_pass_and_of_those_who_have_to_do_with_it() {
        page.phone("ADMINISTRATOR", 0).hides();
        page.phone("ADMINISTRATOR", 1).hides();
        page.phone("ROOT").hides();

        comesOnDuty();
        ordersAPass();
        page.phone("SECURITY_CHIEF").sees("Мария Петрова").taps("Утвердить");
        showsTheCode();
        looksIntoADirectory();
        take("passes");
    }

    private void comesOnDuty() {
        var guard = page.phone("GUARD");
        guard.opens("Профиль").taps("Заступить на пост");
        guard.sees("На какой пост").taps("⚠️ Главный вход: никого");
        guard.sees("Вы на этом посту").taps("Сдать пост");
        guard.sees("Что передать");
        guard.says("Второй турникет чинят до вечера, пропускайте через калитку");
        guard.sees("сдан").taps("Заступить на пост");
        guard.sees("На какой пост").taps("⚠️ Главный вход: никого");
        guard.sees("Второй турникет");
    }

    private void ordersAPass() {
        var client = page.client();
        var steps = client.opens("Пропуска");
        steps.taps("+ Добавить");
        steps.shows("на какой месяц?").taps(Calendar.nextMonth());
        steps.shows("на какой день?").taps(Calendar.firstWorkday());
        steps.shows("в котором часу?").taps("10:00");
        steps.shows("во сколько точно?").taps("10:30");
        steps.shows("Пропуск №1 создан").taps("Гость");
        steps.shows("Кто придёт?");
        client.says("Мария Петрова");
        client.sees("Гость: Мария Петрова");
    }

    private void showsTheCode() {
        var client = page.client();
        client.sees("Пропуск №1 утверждён").taps("Открыть пропуск");
        client.sees("Начало:").taps("QR-код");
        client.sees("Код пропуска №1");
    }

    private void looksIntoADirectory() {
        var screen = page.phone("MANAGER").opens("Профиль");
        screen.taps("Справочники");
        screen.shows("Справочники").taps("Клиенты · 1");
        screen.shows("Клиенты · 1").taps("Анна Смирнова, ООО «Ромашка»");
        screen.shows("Telegram ID");
    }

    private void asksAndIsAnswered() {
        var client = page.client();
        var operator = page.phone("ADMINISTRATOR", 1);
        client.sendsPhoto(Snapshot.ofLift(), "Лифт на третьем этаже не приезжает");
        client.sees("Заявка №2");
        operator.sees("Лифт на третьем этаже").taps("Ответить");
        operator.sees("Напишите ответ");
        operator.says("Здравствуйте! **Мастер уже едет**, к 15:00 починим");
        client.sees("Мастер уже едет");
        operator.sees("Сообщение отправлено");
    }

    private void looksIntoIt() {
        var screen = page.phone("MANAGER").opens("Заявки");
        screen.taps("Все заявки · 2");
        screen.shows("Все заявки").taps("🟢 №2 Лифт на третьем этаже не…");
        screen.shows("Заявка №2");
        page.operator().opens("Главное меню");
    }

    private void finishesAndIsRated() {
        var client = page.client();
        var operator = page.phone("ADMINISTRATOR", 1);
        client.says("Поехал! Спасибо");
        operator.sees("Поехал!").taps("Инфо");
        operator.sees("Статус: 🔴").taps("Завершить");
        operator.sees("Завершить заявку").taps("Да");
        client.sees("Поставьте оценку").taps("5");
        client.sees("Спасибо за оценку").taps("Добавить комментарий");
        client.sees("Расскажите").on().says("Быстро и вежливо!");
        client.sees("Быстро и вежливо!");
        operator.sees("Быстро и вежливо!");
        page.phone("MANAGER").sees("Заявка №2").taps("Внешний чат").sees("внешний чат");
        page.operator().opens("Заявки");
    }

    private void take(String name) {
        page.page().mouse().move(0, 0);
        assertThat(page.page().locator(".log.moving")).hasCount(0);
        var picture = page.page().screenshot(new ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        save(picture, FOLDER.resolve(name + ".png"));
    }

    /** Browsers are in a hurry: the same picture takes a tenth less room when it is packed at leisure. */
    private static void save(byte[] picture, Path file) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var packed = writer.getDefaultWriteParam();
        packed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        packed.setCompressionQuality(0);
        try (var out = new FileImageOutputStream(emptied(file))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(ImageIO.read(new ByteArrayInputStream(picture)), null, null), packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File emptied(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        return file.toFile();
    }
}
