package io.frontdesk.knowledge;

/** Says whether something refers to a category, so that it cannot simply be deleted. */
public interface CategoryUse {

    boolean usesCategory(long category);
}
