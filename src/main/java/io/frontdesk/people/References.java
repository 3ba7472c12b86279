package io.frontdesk.people;

/** Says whether something else than a person refers to an entry of a directory, so that it cannot simply be deleted. */
public interface References {

    default boolean toCounterparty(long id) {
        return false;
    }

    default boolean toPost(long id) {
        return false;
    }

    default boolean toCategory(long id) {
        return false;
    }
}
