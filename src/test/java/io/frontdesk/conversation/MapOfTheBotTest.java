package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Taps everything that each role can reach. On the way every screen is checked in every language, and every button that is shown
 * must lead on; here what was found is compared with the sealed records of the map, and drawn.
 */
class MapOfTheBotTest {

    private static final Path PAGE = Path.of("src/docs/map-of-the-bot.md");

    /** Of targets that differ only in their numbers, this many are forged. */
    private static final int SAMPLES = 3;

    private static QuietBot bot;
    private static BusyCompany company;
    private static MapOfTheBot map;
    private static final Map<Role, Set<Target.Carried>> met = new LinkedHashMap<>();

    @BeforeAll
    static void everybody_walks_about() {
        bot = new QuietBot();
        company = new BusyCompany(bot);
        map = new MapOfTheBot(bot.bean(Codec.class));
        company.letters().forEach(map::tells);
        for (var role : Role.values()) {
            var walk = new Walk(bot, company, map, role);
            bot.trying(() -> walk.everywhere(new Entrances(bot, company, map).of(company.walker(role))));
            met.put(role, walk.met());
        }
    }

    @AfterAll
    static void the_bot_rests() {
        bot.close();
    }

    @Test
    void every_place_question_and_command_is_reached_by_somebody() {
        assertThat(map.reached().keySet()).containsExactlyInAnyOrderElementsOf(names());
    }

    private static List<String> names() {
        return bot.bean(Codec.class).names().stream()
                .map(name -> name.split(":", 2)[0])
                .toList();
    }

    @Test
    void every_card_is_sent_to_somebody() {
        assertThat(map.told())
                .containsExactlyInAnyOrderElementsOf(map.wording().cards().keySet());
    }

    /** Those of the company's past; what is sent during the walk is looked at on the way. */
    @Test
    void every_card_fits_a_phone() {
        var limits = new Limits(bot.bean(CallbackData.class));
        assertThat(company.letters())
                .filteredOn(Outgoing.Message.class::isInstance)
                .map(Outgoing.Message.class::cast)
                .isNotEmpty()
                .allSatisfy(limits::check);
    }

    /** But from where nobody is left to go anywhere. */
    @Test
    void home_can_be_reached_from_everywhere() {
        assertThat(map.reached().keySet())
                .filteredOn(name -> !name.equals("privacy.erased"))
                .filteredOn(name ->
                        map.ways().keySet().stream().noneMatch(way -> way.by().equals(name)))
                .allSatisfy(name -> assertThat(from(name)).contains("home.home"));
    }

    private static Set<String> from(String start) {
        var found = new HashSet<>(Set.of(start));
        var names = new ArrayDeque<>(found);
        while (!names.isEmpty()) {
            var name = names.remove();
            map.ways().keySet().stream()
                    .filter(way -> way.from().equals(name))
                    .map(MapOfTheBot.Way::to)
                    .filter(found::add)
                    .forEach(names::add);
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void a_forged_press_is_refused_and_changes_nothing(Role role) {
        bot.trying(() -> {
            var me = company.walker(role);
            var rights = new Rights(bot, bot.person(me));
            var fingers = new Fingers(bot, company.sender(me));
            var forbidden = samples(target -> !rights.allow(target));
            assertThat(forbidden).isNotEmpty();
            forbidden.forEach(fingers::isRefused);
        });
    }

    private static Collection<Target.Carried> samples(Predicate<Target.Carried> which) {
        return met.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(which)
                .collect(Collectors.groupingBy(map::shape))
                .values()
                .stream()
                .flatMap(alike -> alike.stream().limit(SAMPLES))
                .toList();
    }

    /** Lists become shorter while their old pages stand in people's chats. */
    @ParameterizedTest
    @EnumSource
    void a_page_beyond_the_end_shows_the_last_one(Role role) {
        bot.trying(() -> {
            var fingers = new Fingers(bot, company.sender(company.walker(role)));
            lastPages(role)
                    .forEach((list, last) -> assertThat(fingers.turnsInto(page(list, Integer.MAX_VALUE)))
                            .as(list)
                            .isEqualTo(fingers.turnsInto(page(list, last))));
        });
    }

    /** Of the lists that have pages, as they are written in a button: the number of the last page that was met. */
    private static Map<String, Integer> lastPages(Role role) {
        return met.getOrDefault(role, Set.of()).stream()
                .map(bot.bean(Codec.class)::encode)
                .filter(
                        text -> text.matches(
                                "([\\w-]+\\.(listed|external|internal|responsible|people|contacts|found|invitations|inviting"
                                        + "|everything|about|candidates|tickets|belonging|belonging-found|posts|posts-found|inside|choosing|journal|learners)):(.*:)?\\d+"))
                .collect(Collectors.toMap(
                        text -> text.substring(0, text.lastIndexOf(':')),
                        text -> Integer.parseInt(text.substring(text.lastIndexOf(':') + 1)),
                        Math::max));
    }

    private static Place page(String list, int page) {
        return (Place) bot.bean(Codec.class).decode(list + ":" + page).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void every_list_says_what_will_appear_there_while_nothing_does(Role role) {
        bot.trying(() -> {
            var empty = new EmptyCompany(bot, role);
            assertThat(empty.lists())
                    .hasSizeGreaterThanOrEqualTo(role.manages() ? 20 : 9)
                    .allSatisfy((place, list) -> assertThat(empty.speaks(list))
                            .as("%s: %s", place, list.content())
                            .isTrue());
        });
    }

    @Test
    void the_drawn_map_is_up_to_date() throws IOException {
        var page = new MapPage(map, questions()).text();
        if (System.getProperty("map.write") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("%s; write it anew: ./mvnw test -Dtest=MapOfTheBotTest -Dmap.write", PAGE)
                .isEqualTo(page);
    }

    private static Set<String> questions() {
        return met.values().stream()
                .flatMap(Set::stream)
                .filter(Question.class::isInstance)
                .map(map::name)
                .collect(Collectors.toSet());
    }
}
