package io.frontdesk.people;

/** What has a name of its own in the company, and is archived rather than deleted once something refers to it. */
public interface CatalogueEntry {

    long id();

    String name();

    boolean isArchived();
}
