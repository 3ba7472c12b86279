package io.frontdesk.people;

/** Says whether something else than a person refers to an organisation, so that it cannot simply be deleted. */
public interface CounterpartyUse {

    boolean uses(long counterparty);
}
