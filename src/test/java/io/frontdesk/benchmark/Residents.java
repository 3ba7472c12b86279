package io.frontdesk.benchmark;

import io.frontdesk.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of a large company and its counterparties, with names that are as skewed as life. */
final class Residents {

    static final int PEOPLE = 50_000;
    static final int STAFF = 500;
    static final int COUNTERPARTIES = 5_000;
    static final long FIRST = 100_000_000;

    private static final List<String> FIRST_NAMES = List.of(
            "Александр",
            "Дмитрий",
            "Сергей",
            "Анна",
            "Мария",
            "Елена",
            "Алексей",
            "Андрей",
            "Ольга",
            "Наталья",
            "Артём",
            "Ирина",
            "Иван",
            "Екатерина",
            "Михаил",
            "Юлия",
            "Татьяна",
            "Павел",
            "Светлана",
            "Dmitry",
            "Роман",
            "Егор",
            "Alexey",
            "Оксана",
            "Тарас",
            "Богдан",
            "Sergey",
            "Илья",
            "Людмила",
            "Olga",
            "Ярослав",
            "Кирилл",
            "Anna");

    private static final List<String> STEMS = List.of(
            "Иван", "Петр", "Сидор", "Кузнец", "Смирн", "Васил", "Соколов", "Михайл", "Нов", "Фёдор", "Мороз", "Волк",
            "Алексе", "Лебед", "Семён", "Егор", "Павл", "Козл", "Степан", "Никола", "Орл", "Андре", "Макар", "Никит",
            "Захар", "Зайц", "Солов", "Борис", "Яковл", "Григор", "Роман", "Вороб", "Серге", "Кузьм", "Фрол", "Корол",
            "Гус", "Кисел", "Иль", "Максим", "Поляк", "Сорок", "Ковал", "Бел", "Медвед", "Антон", "Тарас", "Жук",
            "Баран", "Филипп", "Комар", "Давыд", "Герасим", "Богдан", "Осип", "Матвей", "Тит", "Марк", "Мирон", "Крыл");

    private static final List<String> ENDINGS =
            List.of("ов", "ова", "ев", "ева", "ин", "ина", "енко", "ский", "ская", "ук", "овский", "ченко");

    private static final List<String> BRANCHES = List.of(
            "Ромашка", "Вектор", "Прогресс", "Стройсервис", "Альфа", "Заря", "Меркурий", "Техно", "Логистик", "Гарант");

    private static final List<String> KINDS = List.of("ООО", "АО", "ИП", "ТОВ");

    private final Random random = new Random(5);
    private final Connection connection;

    private Residents(Connection connection) {
        this.connection = connection;
    }

    /** What is done last is there. */
    static boolean isIn(JdbcClient database) {
        return database.sql("select to_regclass('lookup_word') is not null")
                        .query(Boolean.class)
                        .single()
                && database.sql("select exists (select from lookup_word)")
                        .query(Boolean.class)
                        .single();
    }

    static void fill(TestDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password())) {
            new Residents(connection).fill();
        }
    }

    static String firstName(Random random) {
        return skewed(FIRST_NAMES, random);
    }

    static String surname(Random random) {
        return skewed(STEMS, random) + skewed(ENDINGS, random);
    }

    static String organisation(int number) {
        return BRANCHES.get(number % BRANCHES.size()) + " " + number;
    }

    static String username(int number) {
        return "user_" + Integer.toString(number * 7_919, 36);
    }

    static String phone(int number) {
        return "79" + (100_000_000 + number * 17_989L);
    }

    private static String skewed(List<String> words, Random random) {
        return words.get((int) (words.size() * random.nextDouble() * random.nextDouble()));
    }

    /** Triggers are not asked row by row: what they would do is done for all at once. */
    private void fill() throws SQLException {
        execute("set session_replication_role = replica");
        organisations();
        people();
        execute("update person set sought = person_sought(person)");
        execute("select learn_words(string_agg(sought, ' ')) from person");
        execute("vacuum (full, analyze)");
        execute("vacuum");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void organisations() throws SQLException {
        try (var insert = connection.prepareStatement("insert into counterparty (name) values (?)")) {
            for (var number = 0; number < COUNTERPARTIES; number++) {
                insert.setString(1, KINDS.get(number % KINDS.size()) + " «" + organisation(number) + "»");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void people() throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into person (id, first_name, last_name, username, phone, role, online, reachable, first_seen, version,
                                    counterparty_id)
                values (?, ?, ?, ?, ?, ?, false, true, now(), 0, ?)
                """)) {
            for (var number = 0; number < PEOPLE; number++) {
                insert.setLong(1, FIRST + number * 137L);
                insert.setString(2, firstName(random));
                insert.setString(3, surname(random));
                insert.setString(4, random.nextInt(10) < 6 ? username(number) : null);
                insert.setString(5, random.nextBoolean() ? "+" + phone(number) : null);
                insert.setString(6, role(number));
                insert.setObject(7, random.nextInt(10) < 7 ? organisationOf() : null);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Long organisationOf() {
        return 1 + (long) (COUNTERPARTIES * random.nextDouble() * random.nextDouble());
    }

    private static String role(int number) {
        if (number >= STAFF) {
            return "CLIENT";
        }
        return number < 20 ? "MANAGER" : number < 300 ? "ADMINISTRATOR" : number < 320 ? "SECURITY_CHIEF" : "GUARD";
    }
}
