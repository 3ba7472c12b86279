package io.frontdesk.people;

/** One part of what is kept about people. Each module tells a person its own, and nothing that is another's but a name. */
public interface PersonalRecords {

    void tell(Person person, Disclosure disclosure);
}
