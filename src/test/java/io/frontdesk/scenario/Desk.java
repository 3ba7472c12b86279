package io.frontdesk.scenario;

import java.util.regex.Pattern;

/** What those who manage do with people again and again. */
record Desk(Someone manager) {

    /** An older screen with the same button may stand above. */
    Someone directories() {
        manager.says("Профиль").settles();
        manager.taps("Справочники").settles();
        return manager;
    }

    Seen directory(String label) {
        directories().taps(label);
        manager.settles();
        return manager.sees(label);
    }

    Seen person(String directory, String name) {
        var list = directory(directory);
        list.taps(row(list, name)).settles();
        return manager.sees("Telegram ID");
    }

    /** With the person's presence or organisation, whatever stands there. */
    private static String row(Seen list, String name) {
        return Seen.labels(list.message())
                .filter(label -> label.matches("([🟢⚪] )?" + Pattern.quote(name) + "(, .*)?"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + list.message()));
    }

    void gives(String directory, String name, String role) {
        person(directory, name).taps("Роль").sees("какую роль дать?").taps(role);
    }

    void blocks(String directory, String name) {
        person(directory, name)
                .taps("Заблокировать")
                .sees("Заблокировать: " + name)
                .taps("Да");
        manager.sees("Доступ закрыт");
    }

    void unblocks(String directory, String name) {
        person(directory, "🚫 " + name)
                .taps("Разблокировать")
                .sees("Разблокировать: " + name)
                .taps("Да");
        manager.sees("Telegram ID");
    }

    /** The link as the manager can hand it on. */
    String invites(String directory) {
        directory(directory).taps("Пригласить").sees("Новое приглашение").taps("Создать ссылку");
        return link();
    }

    String link() {
        manager.settles();
        return manager.sees("https://t.me/").message().words();
    }

    /** What a phone sends for it. */
    static String start(String link) {
        return "/start " + link.substring(link.indexOf("?start=") + "?start=".length());
    }

    /** Presses a button that was never shown, and is told why not. */
    void forges(String data, String answer) {
        forges(manager, data, answer);
    }

    /** Goes to a place without tapping one's way there. */
    static void shows(Someone who, String place) {
        who.settles();
        var any = who.newest(message -> !message.mine()).orElseThrow().id();
        who.phone.pressForged(any, place);
        who.settles();
    }

    static void forges(Someone who, String data, String answer) {
        who.settles();
        var any = who.newest(message -> !message.mine()).orElseThrow().id();
        var press = who.phone.pressForged(any, data);
        who.waitFor(
                () -> who.notice(press)
                        .filter(notice -> Seen.plain(notice.text()).contains(Seen.plain(answer)))
                        .isPresent(),
                () -> "«" + answer + "» in answer to " + data + ", not " + who.phone.notices());
    }
}
