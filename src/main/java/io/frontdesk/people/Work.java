package io.frontdesk.people;

import java.util.Map;
import java.util.Set;

/**
 * A kind of work that goes to whoever has least of it. Its table says by {@code responsible_id} and {@code assigned_at} who has what
 * since when; beside it stands one called {@code <table>_loss}, which says by {@code <table>_id}, {@code person_id} and
 * {@code lost_at} who lost what to another.
 *
 * @param open what of it counts as a load, as SQL about a row of the table
 * @param values of the parameters in that SQL
 * @param roles of those to whom it goes
 * @param lock names the lock under which loads are weighed, so that what comes at once does not all go to one person
 */
public record Work(String table, String open, Map<String, Object> values, Set<Role> roles, long lock) {}
