package io.frontdesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows of the architecture, and the habits that keep it testable. */
@AnalyzeClasses(packages = "io.frontdesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CONVERSATION = "io.frontdesk.conversation";

    @ArchTest
    static final ArchRule the_map_needs_nothing_but_java = classes()
            .that()
            .resideInAPackage(CONVERSATION + ".map..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", CONVERSATION + ".map..");

    @ArchTest
    static final ArchRule what_is_shown_is_plain_data = noClasses()
            .that()
            .resideInAPackage(CONVERSATION + ".view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.frontdesk.ticket..", "java.sql..", "jakarta.persistence..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule the_parts_of_the_conversation_stand_on_each_other_in_one_order = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(CONVERSATION + "..")
            .layer("cards")
            .definedBy(CONVERSATION + ".cards..")
            .layer("engine")
            .definedBy(CONVERSATION)
            .layer("screens")
            .definedBy(CONVERSATION + ".screens..")
            .layer("view")
            .definedBy(CONVERSATION + ".view..")
            .layer("map")
            .definedBy(CONVERSATION + ".map..")
            .whereLayer("cards")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("cards")
            .whereLayer("screens")
            .mayOnlyBeAccessedByLayers("engine", "cards")
            .whereLayer("view")
            .mayOnlyBeAccessedByLayers("screens", "engine", "cards");

    @ArchTest
    static final ArchRule only_telegram_knows_the_library_of_the_bot_api =
            only("telegram", "org.telegram..", "okhttp3..");

    @ArchTest
    static final ArchRule only_database_knows_the_embedded_server = only("database", "io.zonky..");

    @ArchTest
    static final ArchRule knowledge_and_settings_need_messages_and_no_chats = noClasses()
            .that()
            .resideInAnyPackage("io.frontdesk.knowledge..", "io.frontdesk.settings..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are about chats",
                    type -> type.getPackageName().equals("io.frontdesk.correspondence")
                            && !type.getName().matches(".*\\.(Content|ContentJson|FormattedText|Texts)([$].*)?")));

    @ArchTest
    static final ArchRule only_knowledge_knows_the_search_engine =
            only("knowledge", "org.apache.lucene..", "org.tartarus..");

    @ArchTest
    static final ArchRule only_knowledge_reads_sheets = only("knowledge", "org.dhatim..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule everything_is_injected_through_constructors = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule the_time_is_read_from_the_clock = noClasses()
            .should()
            .accessTargetWhere(readsTheTimeItself())
            .because("tests move the clock, and days begin in the company's time zone");

    @ArchTest
    static final ArchRule the_clock_is_made_in_one_place = noClasses()
            .that()
            .areNotAssignableTo(CompanyTime.class)
            .and()
            .resideOutsideOfPackage("io.frontdesk.sandbox..") // Telegram has its own time
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "makes a clock",
                    (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(Clock.class)
                            && access.getName().startsWith("system")));

    @Test
    void modules_use_only_what_they_declare() {
        ApplicationModules.of(Frontdesk.class).verify();
    }

    @Test
    void what_people_read_stands_in_the_message_bundles() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = files.filter(Files::isRegularFile).toList();

            assertThat(sources)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(source -> assertThat(cyrillic(source)).isEmpty());
        }
    }

    private static List<String> cyrillic(Path source) throws IOException {
        return Files.readAllLines(source).stream()
                .filter(line -> line.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC))
                .toList();
    }

    private static ArchRule only(String module, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("io.frontdesk." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTimeItself() {
        return DescribedPredicate.describe(
                "reads the time itself",
                access -> readsTheTimeItself(
                        access.getTargetOwner(),
                        access.getName(),
                        access.getTarget().getFullName()));
    }

    private static boolean readsTheTimeItself(JavaClass owner, String name, String signature) {
        var dated = resideInAPackage("java.time..").test(owner) && name.equals("now");
        return (dated && !signature.contains(Clock.class.getName()))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }
}
