package io.frontdesk.conversation.screens;

import static java.util.Objects.requireNonNull;

import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.PersonLists;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which roles stand in which directory of people. */
@Configuration(proxyBeanMethods = false)
class PeopleDirectories {

    private static final Map<Directory, Set<Role>> ROLES = new EnumMap<>(Map.of(
            Directory.CLIENTS, EnumSet.of(Role.CLIENT),
            Directory.EMPLOYEES, EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER),
            Directory.ADMINISTRATORS, EnumSet.of(Role.ADMINISTRATOR),
            Directory.MANAGERS, EnumSet.of(Role.MANAGER),
            Directory.CHIEFS, EnumSet.of(Role.SECURITY_CHIEF),
            Directory.GUARDS, EnumSet.of(Role.GUARD)));

    private final PersonLists people;
    private final Counterparties counterparties;

    PeopleDirectories(PersonLists people, Counterparties counterparties) {
        this.people = people;
        this.counterparties = counterparties;
    }

    /** @throws Refusal where the directory is none that people can be taken into */
    static Set<Role> joinable(Directory directory) {
        if (directory == Directory.CLIENTS || !ROLES.containsKey(directory)) {
            throw Refusal.notYours();
        }
        return requireNonNull(ROLES.get(directory));
    }

    /** The directory where people of the role stand by themselves; the list of directories for a role that has none. */
    static Place of(Role role) {
        return ROLES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(Set.of(role)))
                .findFirst()
                .<Place>map(entry -> new Listed(entry.getKey(), 0))
                .orElseGet(Directories::new);
    }

    private Contents directory(Directory directory) {
        return new PeopleDirectory(directory, requireNonNull(ROLES.get(directory)), people, counterparties);
    }

    @Bean
    Contents directoryOfClients() {
        return directory(Directory.CLIENTS);
    }

    @Bean
    Contents directoryOfEmployees() {
        return directory(Directory.EMPLOYEES);
    }

    @Bean
    Contents directoryOfAdministrators() {
        return directory(Directory.ADMINISTRATORS);
    }

    @Bean
    Contents directoryOfManagers() {
        return directory(Directory.MANAGERS);
    }

    @Bean
    Contents directoryOfChiefs() {
        return directory(Directory.CHIEFS);
    }

    @Bean
    Contents directoryOfGuards() {
        return directory(Directory.GUARDS);
    }
}
