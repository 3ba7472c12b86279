package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Findings;
import io.frontdesk.people.Person;
import java.util.List;

/**
 * What one directory has to say of itself; {@link DirectoryListScreens} does the rest for all of them. A new directory is a
 * {@link Directory}, a bean of this type, and its words in the bundle.
 */
interface Contents {

    Directory directory();

    default boolean isOpenTo(Person person) {
        return person.role().manages();
    }

    int count();

    /** Pages count from 0. */
    List<Row> page(int page, int size, Viewer viewer);

    /** The key of what is asked when somebody searches here. */
    String question();

    Findings found(String words);

    /** In the order of their ids here. */
    List<Row> rows(List<Long> ids, Viewer viewer);

    /** What stands under the list, beside searching. */
    List<Way> ways();

    /** One element, and where it opens. */
    record Row(String label, Place place) {}

    /**
     * A way on from the whole directory.
     *
     * @param key of the button's label in the bundle
     * @param count that the label tells, where it tells one
     */
    record Way(String key, Place place, int count) {

        Way(String key, Place place) {
            this(key, place, 0);
        }
    }
}
