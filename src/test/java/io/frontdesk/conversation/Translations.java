package io.frontdesk.conversation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.frontdesk.conversation.view.NarrowPhone;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a row of buttons that was read in Russian reads in the other languages, as far as its labels are in the bundle. */
final class Translations {

    private final Map<String, Map<String, String>> bundles =
            Bundle.LANGUAGES.stream().collect(toMap(language -> language, Bundle::of));

    private final Map<String, List<String>> keys = Bundle.of("ru").entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("button."))
            .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));

    /** As it is, and as it would be. */
    Stream<List<String>> of(List<String> row) {
        return bundles.values().stream()
                .map(bundle -> row.stream().map(label -> widest(label, bundle)).toList());
    }

    /** Where two keys read the same in Russian, what takes more room. */
    private String widest(String label, Map<String, String> bundle) {
        return keys.getOrDefault(label, List.of()).stream()
                .map(key -> bundle.getOrDefault(key, label))
                .max(Comparator.comparing(NarrowPhone::width))
                .orElse(label);
    }
}
