package io.frontdesk.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a language as they are used: a few everywhere, most of them nearly never (Zipf's law). */
record Prose(List<String> words) {

    static final Prose RUSSIAN = Prose.of(
            60_000,
            """
            работает лифт не заявка этаж сломался офис свет вода ключ пропуск добрый день пожалуйста здравствуйте когда мастер \
            кабинет дверь окно интернет принтер компьютер оплата счёт договор акт документы приедет сегодня завтра срочно проблема \
            помогите кондиционер отопление протекает кран труба розетка лампочка горит сгорела замок домофон камера парковка машина \
            шлагбаум уборка мусор вывоз доставка мебель стол стул ремонт стена потолок шум запах сосед аренда помещение склад \
            подъезд электричество показания счётчик ошибка пароль почта телефон звонок ответ спасибо ждём перезвоните охрана""",
            "а б в г д ж з к л м н п р с т ф х ч ш ст пр тр кр др вл",
            "а о у и е ы я",
            "а у ы ой ом ами ов ать ал или ный ная ного ие");

    static final Prose UKRAINIAN = Prose.of(
            30_000,
            """
            працює ліфт заявка поверх зламався офіс світло вода ключ перепустка добрий день будь ласка коли майстер кабінет двері \
            вікно інтернет принтер комп'ютер оплата рахунок договір документи приїде сьогодні завтра терміново проблема допоможіть \
            кондиціонер опалення протікає кран труба розетка лампочка горить згоріла замок камера паркування машина прибирання сміття \
            доставка меблі стіл ремонт стіна стеля шум запах сусід оренда приміщення склад під'їзд електрика лічильник помилка пошта""",
            "б в г д ж з к л м н п р с т ф х ч ш щ ст пр тр кр",
            "а о у і и е є ї я",
            "а у и ою ом ами ів ати ав или ний на ного");

    static final Prose ENGLISH = Prose.of(
            15_000, """
            elevator broken office light water key pass please hello when repair room door window internet printer computer payment \
            invoice contract documents today tomorrow urgent problem help conditioner heating leaking tap pipe socket bulb lock camera \
            parking car cleaning delivery furniture desk wall ceiling noise smell rent storage error password mail phone answer thanks""", "b c d f g h k l m n p r s t v w st pr tr cr sh", "a e i o u y", "s ed ing er ion ly al");

    private static Prose of(int size, String frequent, String consonants, String vowels, String endings) {
        var random = new Random(size);
        Set<String> known = new HashSet<>();
        var words = new ArrayList<>(List.of(frequent.split(" ")));
        while (words.size() < size) {
            var syllables = 1 + random.nextInt(3);
            var stem = Stream.generate(() -> any(consonants, random) + any(vowels, random))
                    .limit(syllables)
                    .collect(Collectors.joining());
            var word = stem + any(consonants, random) + any(endings, random);
            if (known.add(word)) {
                words.add(word);
            }
        }
        return new Prose(words);
    }

    static String any(String choices, Random random) {
        var all = choices.split(" ", -1);
        return all[random.nextInt(all.length)];
    }

    /** Of the languages as they are mixed in one company. */
    static Prose any(Random random) {
        var which = random.nextInt(10);
        return which < 7 ? RUSSIAN : which < 9 ? UKRAINIAN : ENGLISH;
    }

    /** From 0: the less, the more likely. */
    static int rank(int size, Random random) {
        return (int) Math.pow(size, random.nextDouble()) - 1;
    }

    String word(Random random) {
        return words.get(rank(words.size(), random));
    }

    /** One of the words that stand between these ranks. */
    String word(int from, int to, Random random) {
        return words.get(from + random.nextInt(to - from));
    }

    /** @param usual number of words: half of all texts are shorter */
    String text(int usual, Random random) {
        var length = 1 + (int) Math.min(60, -Math.log(1 - random.nextDouble()) * usual / Math.log(2));
        return Stream.generate(() -> word(random)).limit(length).collect(Collectors.joining(" "));
    }
}
